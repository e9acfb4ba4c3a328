/** A start or end tag of a page, by its position. */
export interface Tag {
  /** Its name in lower case. */
  name: string;
  isEnd: boolean;
  start: number;
  /** The index after its `>`, or the end of the page. */
  end: number;
}

// a script may write an end tag as <\/
const opener = /<(\\?\/)?([a-z][a-z0-9:-]*)/gi;

/** The tags of a page in order, as a parser finds them: a `>` in a quoted attribute does not end a tag. */
export function* scanTags(html: string): Generator<Tag> {
  const from = new RegExp(opener);
  for (let found = from.exec(html); found; found = from.exec(html)) {
    const [all, slash, name = ""] = found;
    const end = slash === undefined ? endOfTag(html, from.lastIndex) : afterNext(html, ">", from.lastIndex);
    yield { name: name.toLowerCase(), isEnd: slash !== undefined, start: found.index, end };
    from.lastIndex = Math.max(end, found.index + all.length);
  }
}

function endOfTag(html: string, from: number): number {
  // a quote opens a value only after =
  let isValue = false;
  for (let i = from; i < html.length; i++) {
    const sign = html[i];
    if (sign === ">") return i + 1;
    if (isValue && (sign === '"' || sign === "'")) i = html.indexOf(sign, i + 1);
    if (i === -1) break;
    if (sign === "=" || !isSpace(sign)) isValue = sign === "=";
  }
  return html.length;
}

function isSpace(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\t" || sign === "\r" || sign === "\f";
}

function afterNext(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + 1;
}
