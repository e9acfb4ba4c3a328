import { commonVocabulary, foldedWords, phrasesOf } from "@diplomatic-visits/core/internal";

/** Words that announce a name: an office of the codelist of ranks, or a form of address. */
export interface Title {
  /** The words, folded as the words of a text are. */
  words: readonly string[];
  /** The ranks it may name; none for a form of address. */
  ranks: readonly string[];
  /** Whether many other things than an office begin with these words, so that only a known given name may follow. */
  isWeak: boolean;
}

const addresses = {
  ar: [
    "السيد",
    "السيدة",
    "الدكتور",
    "الدكتورة",
    "الشيخ",
    "الشيخة",
    "سمو الأمير",
    "سمو الشيخ",
    "جلالة الملك",
    "فخامة الرئيس",
    "نظيره",
    "نظيرته",
    "نظيرها",
    "نظيرتها",
    "ونظيره",
  ],
  en: ["mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "sheikh", "sheikha", "madam", "counterpart"],
};

// They name nobody by themselves: "former" and "delegation" are adjectives of a title, or a group.
const notTitles: ReadonlySet<string> = new Set(["former-official", "unnamed-officials"]);
const weakRanks: ReadonlySet<string> = new Set([
  "family",
  "civil-society",
  "business",
  "subnational-leader",
  "religious",
]);
const weakTitles: ReadonlySet<string> = new Set(
  [
    "مدير",
    "إمبراطور",
    "مستشار",
    "وزير",
    "وزيرة",
    "ملك",
    "زعيم",
    "سفير",
    "سفيرة",
    "قنصل",
    "مندوب",
    "مفوض",
    "مبعوث",
    "موفد",
    "نائب وزير",
    "مساعد وزير",
  ].map(foldedKey),
);

let lexicon: ReadonlyMap<string, readonly Title[]> | undefined;

/** The titles that begin with a folded word, the longest first. */
export function titlesFrom(word: string): readonly Title[] {
  lexicon ??= buildLexicon();
  return lexicon.get(word) ?? [];
}

/** Whether words begin with a title, such as an office without the name of its holder. */
export function beginsWithTitle(words: string): boolean {
  const letters = foldedWords(words).map((word) => word.letters);
  return titlesFrom(letters[0] ?? "").some((title) => title.words.every((word, i) => word === letters[i]));
}

function foldedKey(title: string): string {
  return foldedWords(title)
    .map(({ letters }) => letters)
    .join(" ");
}

function buildLexicon(): ReadonlyMap<string, readonly Title[]> {
  const ranksOf = new Map<string, string[]>();
  for (const { offices } of commonVocabulary().lexicons)
    for (const [value, forms] of Object.entries(offices?.titles ?? {}))
      if (!notTitles.has(value)) for (const title of phrasesOf(forms)) addTo(ranksOf, title.join(" "), value);
  for (const title of [...addresses.ar, ...addresses.en]) {
    const key = foldedKey(title);
    if (!ranksOf.has(key)) ranksOf.set(key, []);
  }
  const byFirst = new Map<string, Title[]>();
  for (const [key, ranks] of ranksOf) {
    const words = key.split(" ");
    const isWeak = weakTitles.has(key) || ranks.some((value) => weakRanks.has(value));
    addTo(byFirst, words[0] as string, { words, ranks, isWeak });
  }
  for (const titles of byFirst.values()) titles.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
