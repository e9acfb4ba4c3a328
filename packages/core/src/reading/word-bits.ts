import { cliticTable } from "../languages/clitics.ts";
import { phrasesOf } from "../languages/forms.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Forms } from "../languages/parts/forms.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { packedInt32s, packedUint16s } from "../text/packed-numbers.ts";
import { HashTable, hashOf } from "./hash-table.ts";
import { eachListedWord, type ListedForms } from "./listed-words.ts";

/** What a word may belong to, as bits: a word of a number, of a weekday's name and so on. */
export const wordBits = {
  numbers: 1,
  /** Words that join or bound numbers: and, of, to. */
  joints: 2,
  weekdays: 4,
  months: 8,
  negations: 16,
  approximators: 32,
  rumours: 64,
  falls: 128,
  tense: 256,
  precision: 512,
  money: 1024,
  numerals: 2048,
  times: 4096,
  places: 8192,
  /** The first words of phrases for values of codelists, and words that imply a negation; of the text's own language. */
  triggers: 16384,
  /** Numerals that cannot be a year, because they do not have four digits. */
  figures: 32768,
} as const;

/** A part of a lexicon that words have a bit for. */
export type WordPart = keyof typeof wordBits;

/** The bits of a numeral. */
export function bitsOfNumeral(digits: string): number {
  return /^[0-9]{4}$/.test(digits) ? wordBits.numerals : wordBits.numerals | wordBits.figures;
}

/** Every bit of a word that was not looked up; it is not a numeral. */
export const allBits = 0x77ff;

type PartOf = (lexicon: Lexicon) => unknown;

const partOf: Readonly<Record<Exclude<WordPart, "numerals" | "figures" | "triggers">, PartOf>> = {
  numbers: ({ numbers }) => [numbers?.words.map(([, , forms]) => forms), Object.keys(numbers?.letterScales ?? {})],
  joints: ({ numbers }) => numbers && [numbers.and, numbers.article, numbers.of, numbers.point, numbers.ranges],
  weekdays: ({ weekdays }) => weekdays && [weekdays.names, weekdays.doubtful, weekdays.short],
  months: ({ months }) => months?.names,
  negations: ({ negations }) => negations && [negations.words, negations.pairs, negations.contracted?.ending],
  approximators: ({ approximators }) => approximators,
  rumours: ({ rumours }) => rumours,
  falls: ({ falls }) => falls,
  tense: ({ tense }) =>
    tense && [tense.past, tense.future, tense.pastBefore, tense.futureBefore, tense.pastAfter, tense.futureAfter],
  precision: ({ precision }) => precision,
  money: ({ money }) => money,
  times: ({ timeWords }) => timeWords,
  places: ({ places, territories, notPlaces }) => places && [places, territories, notPlaces],
};

/** Looks up words of a vocabulary by a hash, so that no string is made of a word that no list contains. */
export interface WordTable {
  /** The bits of all words with this hash; 0 if no list contains such a word. */
  bits(hash: number): number;
  /** How many letters of prefixes may be written onto a word that begins with this unit. */
  skips(unit: number): number;
  /** Whether some prefix has this hash. */
  isPrefix(hash: number): boolean;
  /** The fewest letters of a stem before an ending of the language; 0 if words are not looked up without endings. */
  shortestStem: number;
  /** Whether some ending has this hash. */
  isEnding(hash: number): boolean;
  /** Whether a written word may consist of several number words. */
  joinsNumbers: boolean;
  /** Bits for prefixes and suffixes that negate: 1 for a prefix, 2 for a suffix. */
  negating(hash: number): number;
  /** The longest negating prefix or suffix. */
  longestNegating: number;
}

/** The word table of a vocabulary. */
export const wordTable = lookup(build);

const shortestStem = 3;

/** Room for the words of two lexicons. */
const usualRoom = 0x8000;

function build(vocabulary: Vocabulary): WordTable {
  const bitsOf = bitsByHash(vocabulary);
  const negating = new HashTable();
  const affixes = vocabulary.lexicons.flatMap(({ negations }) => [
    ...wordsIn(negations?.prefixes).map((word): [string, number] => [word, 1]),
    ...wordsIn(negations?.suffixes).map((word): [string, number] => [word, 2]),
  ]);
  for (const [word, bit] of affixes) negating.add(hashOf(word), bit);
  const { initials, conjunctions, prepositions, articles, suffixes } = cliticTable(vocabulary);
  const before = new Set(
    ["", ...conjunctions].flatMap((and) =>
      ["", ...prepositions].flatMap((preposition) => ["", ...articles].map((article) => and + preposition + article)),
    ),
  );
  const prefixes = hashesOf(before);
  const endings = hashesOf(suffixes);
  const longest = [conjunctions, prepositions, articles].reduce((sum, forms) => sum + longestOf(forms), 0);
  const first = new Set([...initials, ...articles].map((form) => form.charCodeAt(0)));
  return {
    bits: bitsOf,
    skips: (unit) => (first.has(unit) ? longest : 0),
    isPrefix: (hash) => prefixes.get(hash) !== 0,
    isEnding: (hash) => endings.get(hash) !== 0,
    shortestStem: suffixes.size > 0 ? shortestStem : 0,
    joinsNumbers: vocabulary.own?.numbers?.grammar.joinsWords === true,
    negating: (hash) => negating.get(hash),
    longestNegating: longestOf(affixes.map(([word]) => word)),
  };
}

// Triggers count only in the text's own language.
function bitsByHash({ own, lexicons }: Vocabulary): WordTable["bits"] {
  const listed = lexicons.filter(({ prepared }) => prepared === undefined);
  const prepared = lexicons.flatMap((lexicon) => preparedTable(lexicon, lexicon === own));
  const [only, ...others] = [...(listed.length === 0 ? [] : [listedTable(listed, own)]), ...prepared];
  if (only === undefined) return () => 0;
  return others.length === 0 ? only : (hash) => others.reduce((all, one) => all | one(hash), only(hash));
}

function listedTable(lexicons: readonly Lexicon[], own: Lexicon | undefined): WordTable["bits"] {
  const table = new HashTable(usualRoom);
  const ofOwn = own && lexicons.includes(own) ? [triggersOf(own)] : [];
  eachListedWord([...listsOf(lexicons), ...ofOwn], (hash, bits) => table.add(hash, bits));
  return (hash) => table.get(hash);
}

function preparedTable({ prepared }: Lexicon, isOwn: boolean): WordTable["bits"][] {
  if (prepared === undefined) return [];
  const { keys, bits } = prepared.words;
  const table = HashTable.of({ keys: packedInt32s(keys), bits: packedUint16s(bits) });
  return [isOwn ? (hash) => table.get(hash) : (hash) => table.get(hash) & ~wordBits.triggers];
}

function triggersOf({ triggers, negations }: Lexicon): ListedForms {
  return { forms: [triggers, negations?.implied], bits: wordBits.triggers, isFirstOnly: true };
}

/** The table of the words of a lexicon, for a build to keep. */
export function preparedWords(lexicon: Lexicon): { keys: Int32Array; bits: Uint16Array } {
  const table = new HashTable();
  eachListedWord([...listsOf([lexicon]), triggersOf(lexicon)], (hash, added) => table.add(hash, added));
  return table.entries();
}

/** The parts whose phrases finders know by their first word. */
const beginning: ReadonlySet<WordPart> = new Set(["places", "approximators", "rumours"]);

function listsOf(lexicons: readonly Lexicon[]): ListedForms[] {
  return (Object.entries(partOf) as [keyof typeof partOf, PartOf][]).flatMap(([part, formsOf]) =>
    lexicons.map((lexicon) => ({
      forms: formsOf(lexicon),
      bits: wordBits[part],
      isFirstOnly: beginning.has(part),
    })),
  );
}

function hashesOf(forms: Iterable<string>): HashTable {
  const table = new HashTable();
  for (const form of forms) if (form !== "") table.add(hashOf(form), 1);
  return table;
}

function longestOf(forms: Iterable<string>): number {
  return Math.max(0, ...[...forms].map(({ length }) => length));
}

/** The folded words of a few forms. */
function wordsIn(forms: Forms = ""): string[] {
  return phrasesOf(forms).flat();
}
