/** Elements that begin and end a line. */
const lineElements = new Set(
  "address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** Elements whose content is not text. */
const hiddenElements = new Set(["script", "style", "template", "head", "noscript"]);

const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", zwnj: "\u200c", zwj: "\u200d" },
  ...{ lrm: "\u200e", rlm: "\u200f", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", sbquo: "‚" },
  ...{ ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»", lsaquo: "‹", rsaquo: "›", bull: "•", middot: "·" },
  ...{ copy: "©", reg: "®", trade: "™", euro: "€", pound: "£", cent: "¢", yen: "¥", sect: "§", deg: "°", para: "¶" },
  ...{ agrave: "à", aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç" },
  ...{ egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", igrave: "ì", iacute: "í", icirc: "î", iuml: "ï" },
  ...{ ntilde: "ñ", ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", oslash: "ø", szlig: "ß" },
  ...{ ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü", yacute: "ý", yuml: "ÿ", times: "×", frac12: "½" },
  ...{ Agrave: "À", Aacute: "Á", Acirc: "Â", Atilde: "Ã", Auml: "Ä", Aring: "Å", AElig: "Æ", Ccedil: "Ç" },
  ...{ Egrave: "È", Eacute: "É", Ecirc: "Ê", Ntilde: "Ñ", Oacute: "Ó", Ouml: "Ö", Oslash: "Ø", Uuml: "Ü" },
};

/** The text of an HTML fragment as lines, and the character references that are not known. */
export function textOfHtml(html: string): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  const lines = textParts(html)
    .map((part) => decoded(part, unknown))
    .join("")
    .split("\n");
  const text = lines.map((line) => line.replace(/[ \t\r\f]+/g, " ").trim()).filter((line) => line !== "");
  return { text: text.join("\n"), unknown };
}

// What is between the tags, with a line break for each tag of an element that is a line.
function textParts(html: string): string[] {
  const parts: string[] = [];
  let at = 0;
  let hidden: string | undefined;
  while (at < html.length) {
    const tag = nextTag(html, at);
    if (hidden === undefined) parts.push(html.slice(at, tag?.start ?? html.length).replaceAll(/[\n\r]/g, " "));
    if (!tag) break;
    if (hiddenElements.has(tag.name)) hidden = tag.closes ? undefined : (hidden ?? tag.name);
    if (lineElements.has(tag.name)) parts.push("\n");
    at = tag.end;
  }
  return parts;
}

interface Tag {
  start: number;
  end: number;
  name: string;
  closes: boolean;
}

// A comment counts as a tag without a name.
function nextTag(html: string, from: number): Tag | undefined {
  for (let start = html.indexOf("<", from); start >= 0; start = html.indexOf("<", start + 1)) {
    if (html.startsWith("<!--", start)) {
      const end = html.indexOf("-->", start + 4);
      return { start, end: end < 0 ? html.length : end + 3, name: "", closes: false };
    }
    const [found, slash, name = ""] =
      /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}|[!?])/.exec(html.slice(start, start + 44)) ?? [];
    if (found === undefined) continue;
    const end = html.indexOf(">", start);
    return { start, end: end < 0 ? html.length : end + 1, name: name.toLowerCase(), closes: slash === "/" };
  }
  return undefined;
}

function decoded(text: string, unknown: string[]): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});/g, (whole, name: string) => {
    const character = name.startsWith("#") ? numbered(name) : entities[name];
    if (character === undefined) unknown.push(whole);
    return character ?? whole;
  });
}

function numbered(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
