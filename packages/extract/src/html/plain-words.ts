const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** A value of a page's envelope as plain words: references and tags resolved, white space normalized, at most 300 units. */
export function plainWords(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = value
    .slice(0, 4_000)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) =>
      name ? (named[name.toLowerCase()] ?? whole) : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/<[^<>]{1,300}>/g, " ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return words === "" || words.length > 300 ? undefined : words;
}

function character(codePoint: number): string {
  return codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
    ? String.fromCodePoint(codePoint)
    : " ";
}
