import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";

interface Table {
  letters: ReadonlyMap<string, string>;
  consonants: ReadonlyMap<string, string>;
  articles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}

const tableOf = perLexicons((lexicons): Table => {
  const parts = lexicons.flatMap(({ names }) => names?.romanization ?? []);
  const pairs = (list: "letters" | "consonants" | "article" | "names") =>
    new Map(parts.flatMap((part) => part[list].split(/\s+/)).map((pair) => pair.split("=") as [string, string]));
  return {
    letters: pairs("letters"),
    consonants: pairs("consonants"),
    articles: pairs("article"),
    names: pairs("names"),
  };
});

/** A name in Latin letters, for an id: رضا بهرامي is rida bahrami. Words in other letters are kept. */
export function romanized(lexicons: ActiveLexicons, name: string): string {
  const table = tableOf(lexicons);
  const words = name
    .normalize("NFC")
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .split(/\s+/);
  return words.map((word) => romanizedWord(table, word)).join(" ");
}

function romanizedWord(table: Table, word: string): string {
  const known = table.names.get(word);
  if (known !== undefined) return known;
  for (const [article, latin] of table.articles)
    if (word.startsWith(article) && word.length > article.length + 1)
      return latin + romanizedWord(table, word.slice(article.length));
  const letters = Array.from(word);
  if (!letters.every((letter) => table.letters.has(letter))) return word;
  const latin = letters.map((_, i) => latinOf(table, letters, i) ?? "");
  return withVowels(latin);
}

// و and ي are consonants where a word begins and before a long vowel
function latinOf(table: Table, letters: readonly string[], i: number): string | undefined {
  const letter = letters[i] as string;
  const consonant = table.consonants.get(letter);
  const next = letters[i + 1];
  const isBeforeVowel = next !== undefined && /^[aiu]/.test(table.letters.get(next) ?? "");
  return consonant !== undefined && (i === 0 || isBeforeVowel) ? consonant : table.letters.get(letter);
}

const vowel = /[aiu]$/;

// Short vowels are not written. An a between two consonants makes a word readable, except where the second begins a syllable.
function withVowels(latin: readonly string[]): string {
  let text = "";
  let beforeLast = "";
  for (const [i, part] of latin.entries()) {
    const isCluster = text !== "" && part !== "" && !vowel.test(text) && !/^[aiu]/.test(part);
    const isOnset = vowel.test(beforeLast) && /^[aiu]/.test(latin[i + 1] ?? "");
    const filled = isCluster && !isOnset ? `${text}a` : text;
    beforeLast = filled;
    text = filled + part;
  }
  return text;
}
