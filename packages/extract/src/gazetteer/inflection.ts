const endings = ["ي", "يا", "يه", "يون", "يين", "يات", "يان", "يتان", "يتين"];

/**
 * The forms of an Arabic adjective in folded letters: gender, number and case of every word in ي, each with and without
 * ال; a word before it that has no such ending takes ال in its place or beside it (الجنوب أفريقي).
 */
export function inflected(adjective: string): string[] {
  const words = adjective.split(" ");
  return endings.flatMap((ending) => {
    const bare = words.map((word) => (word.endsWith("ي") ? word.slice(0, -1) + ending : word));
    const plain = bare.join(" ");
    if (ending === "يا") return [plain];
    const allDefinite = bare.map((word) => `ال${word}`).join(" ");
    return bare[0] === words[0] && words.length > 1 && !words[0]?.endsWith("ي")
      ? [plain, allDefinite, `ال${plain}`]
      : [plain, allDefinite];
  });
}

/** The forms of an English adjective or name of a people: -n, -i and -ot take an s in the plural. */
export function withPlural(word: string): string[] {
  return /(?:n|i|ot)$/.test(word) && !/(?:men|man)$/.test(word) ? [word, `${word}s`] : [word];
}
