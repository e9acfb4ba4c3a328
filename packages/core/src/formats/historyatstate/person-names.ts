/** The words of a name that tell it from others: in lower case, without marks, initials, titles of learning and suffixes. */
export function nameWords(name: string): string[] {
  const letters = name
    .normalize("NFD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase();
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !unread.has(word));
  const told = words.filter((word) => word.length > 1);
  return told.length > 0 ? told : words;
}

const unread = new Set([
  "dr",
  "jr",
  "sr",
  "cardinal",
  "sheikh",
  "sheik",
  "lord",
  "prince",
  "princess",
  "2nd",
  "3rd",
  "4th",
]);

/** Whether the shorter of two names may be a short form of the longer: its words are in it, and the first or the last agree. */
export function isShortForm(shorter: readonly string[], longer: readonly string[]): boolean {
  const [first, last] = [shorter[0], shorter.at(-1)];
  return shorter.every((word) => longer.includes(word)) && (first === longer[0] || last === longer.at(-1));
}

const longestId = 64;

/** A local id from words. */
export function idOfWords(words: readonly string[]): string {
  const letters = words.join("-").replaceAll(/[^a-z0-9-]+/g, "-");
  return `${/^[a-z]/.test(letters) ? "" : "n-"}${letters}`.slice(0, longestId).replace(/-+$/, "");
}

/** A local id from a kind and a name of a thing, which keeps single letters such as the G of G-8. */
export function idOfName(kind: string, name: string): string {
  const letters = name
    .normalize("NFD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase();
  return idOfWords([kind, ...letters.split(/[^a-z0-9]+/).filter(Boolean)]);
}
