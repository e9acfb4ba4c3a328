const endings = ["ي", "يا", "يه", "يون", "يين", "يات", "يان", "يتان", "يتين"];
const shapes = new Set(endings);

/**
 * The forms of an Arabic adjective of several words in folded letters: gender, number and case of every word in ي, with
 * and without ال; a first word that has no such ending takes ال in its place or beside it (الجنوب أفريقي).
 */
export function inflected(adjective: string): string[] {
  const words = adjective.split(" ");
  return endings.flatMap((ending) => {
    const bare = words.map((word) => (word.endsWith("ي") ? word.slice(0, -1) + ending : word));
    const plain = bare.join(" ");
    if (ending === "يا") return [plain];
    const allDefinite = bare.map((word) => `ال${word}`).join(" ");
    return words[0]?.endsWith("ي") ? [plain, allDefinite] : [plain, allDefinite, `ال${plain}`];
  });
}

/** What an Arabic adjective in folded letters is inflected from, the word as it stands, then without ال: أل may be its own. */
export function stemsIn(word: string): string[] {
  const length = endingLength(word);
  if (length === 0) return [];
  const stem = word.slice(0, -length);
  return stem.startsWith("ال") && !word.endsWith("يا") ? [stem, stem.slice(2)] : [stem];
}

function endingLength(word: string): number {
  const last = word.charAt(word.length - 1);
  if (last === "ي") return 1;
  if (last === "ه" || last === "ا") return shapes.has(word.slice(-2)) ? 2 : 0;
  if (last !== "ن" && last !== "ت") return 0;
  return shapes.has(word.slice(-3)) ? 3 : shapes.has(word.slice(-4)) ? 4 : 0;
}

/** The forms of an English adjective or name of a people: -n, -i and -ot take an s in the plural. */
export function withPlural(word: string): string[] {
  return /(?:n|i|ot)$/.test(word) && !/(?:men|man)$/.test(word) ? [word, `${word}s`] : [word];
}
