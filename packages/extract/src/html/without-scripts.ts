const opener = /<!--|<(?:script|style)(?=[\s/>])/gi;

/**
 * A page without its scripts, styles and comments, except for JSON-LD: they contain no text, and slow down
 * parsers. As in a browser, an unclosed one extends to the end of the page.
 */
export function withoutScripts(html: string): string {
  let kept = "";
  let from = 0;
  opener.lastIndex = 0;
  for (let found = opener.exec(html); found; found = opener.exec(html)) {
    const end = found[0] === "<!--" ? endOfComment(html, found.index) : endOfRaw(html, found);
    const isJsonLd = /^<script/i.test(found[0]) && /ld\+json/i.test(html.slice(found.index, tagEnd(html, found.index)));
    if (!isJsonLd) {
      kept += html.slice(from, found.index);
      from = end;
    }
    opener.lastIndex = end;
    if (end >= html.length) break;
  }
  return kept + html.slice(from);
}

// <!--> and <!---> are whole comments
function endOfComment(html: string, start: number): number {
  const end = html.indexOf("-->", start + 2);
  return end === -1 ? html.length : end + 3;
}

function tagEnd(html: string, start: number): number {
  const end = html.indexOf(">", start);
  return end === -1 ? html.length : end + 1;
}

const closers = { script: /<\/script[^>]*>?/gi, style: /<\/style[^>]*>?/gi };

function endOfRaw(html: string, { 0: tag, index }: RegExpExecArray): number {
  const closer = closers[tag.slice(1).toLowerCase() as keyof typeof closers];
  closer.lastIndex = tagEnd(html, index);
  const found = closer.exec(html);
  return found ? found.index + found[0].length : html.length;
}
