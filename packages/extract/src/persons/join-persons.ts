import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import { type ActiveLexicons, lexiconOfWord } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import { endsName } from "./name-stops.ts";
import { nameWordsFor } from "./name-terms.ts";
import type { PersonFound, TitledName } from "./person.ts";
import { titleTerms } from "./title-terms.ts";

/** The words of a text, and which of them are part of something else, such as a country. */
export interface JoinContext {
  text: string;
  words: readonly FoldedWord[];
  isTaken: (i: number) => boolean;
  lexicons: ActiveLexicons;
}

interface Person {
  /** The folded words of the fullest name. */
  name: readonly string[];
  surname: string;
  places: TitledName[];
  mentions: Span[];
}

/** Merges all titled names that are the same or share the surname into one person, and finds the names without a title. */
export function joinPersons(context: JoinContext, titled: readonly TitledName[]): PersonFound[] {
  const persons = joined(context, titled);
  addUntitled(context, persons);
  return persons.map((person) => personFound(context, person)).sort((a, b) => a.start - b.start);
}

function joined({ words, lexicons }: JoinContext, titled: readonly TitledName[]): Person[] {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Person[]>();
  const byPart = new Map<string, Person[]>();
  // full names first, so that a surname alone finds its person anywhere in the text
  const sorted = [...titled].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of sorted) {
    const name = words.slice(one.from, one.to).map(({ letters }) => letters);
    const surname = surnameOf(lexicons, name, one.title?.country);
    const fullName = `${name[0]} ${surname}`;
    const known = (name.length === 1 ? bySurname : byFirstName).get(name.length === 1 ? surname : fullName);
    const [same] = known ?? byPart.get(name.join(" ")) ?? [];
    const count = (known ?? byPart.get(name.join(" ")))?.length;
    if (same && count === 1) same.places.push(one);
    else {
      const person = { name, surname, places: [one], mentions: [] };
      persons.push(person);
      addTo(bySurname, surname, person);
      addTo(byFirstName, fullName, person);
      if (!titleTerms(lexicons).has("generations", name.at(-1) as string))
        for (const part of partsOf(name)) addTo(byPart, part, person);
    }
  }
  return persons;
}

// The first or the last words of a name may refer to it: King Omar, Mr. Haile-Marsh.
function partsOf(name: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let k = 1; k < name.length; k++) {
    // Lucía Farfán Ortega is Ms. Farfán
    parts.add(name[k] as string);
    parts.add(name.slice(0, k).join(" "));
    if (name.length - k > 1) parts.add(name.slice(k).join(" "));
  }
  return parts;
}

// Chinese, Korean and Vietnamese names put the surname first.
const surnameFirst: ReadonlySet<string> = new Set(["CN", "KP", "KR", "TW", "VN"]);

function surnameOf(lexicons: ActiveLexicons, name: readonly string[], country: string | undefined): string {
  const last = name.at(-1) as string;
  if (name.length > 1 && country !== undefined && surnameFirst.has(country)) return name[0] as string;
  return name.length > 1 && titleTerms(lexicons).has("ordinals", last) ? (name.at(-2) as string) : last;
}

// A short surname is too often another word in a script without capitals.
function isNameLike(lexicons: ActiveLexicons, surname: string): boolean {
  const shortest = nameWordsFor(lexicons, surname)?.shortestSurname;
  return shortest !== undefined && surname.length >= shortest && !endsName(lexicons, surname);
}

function addUntitled({ text, words, isTaken, lexicons }: JoinContext, persons: readonly Person[]): void {
  const bySurname = new Map<string, Person | undefined>();
  for (const person of persons) {
    const { surname } = person;
    if (surname.length > 1) bySurname.set(surname, bySurname.has(surname) ? undefined : person);
  }
  const taken = new Set(persons.flatMap(({ places }) => places.flatMap(({ from, to }) => range(from, to))));
  const named = new Set(taken);
  const personNamed = (letters: string) => bySurname.get(letters);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    const found = readingAfterClitics(lexicons, word.letters, personNamed);
    if (!found || taken.has(i) || isTaken(i) || /\p{Ll}/u.test(text.charAt(word.start))) continue;
    const { found: person, skipped } = found;
    const isJoined = skipped === 1 && word.gap === " " && named.has(i - 1);
    if (!isNameLike(lexicons, person.surname) && !isJoined && !isLabel({ text, words }, i)) continue;
    named.add(i);
    person.mentions.push(nameAround({ words, lexicons }, { i, person, skipped, taken }));
  }
}

// «نجوم: …»: the label of a turn is a name even if it is also a common noun
function isLabel({ text, words }: Pick<JoinContext, "text" | "words">, i: number): boolean {
  const { gap, end } = words[i] as FoldedWord;
  return (i === 0 || gap.includes("\n")) && /^[:：]/u.test(text.slice(end, end + 1));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

type WordsRead = Pick<JoinContext, "words" | "lexicons">;

interface Surname {
  i: number;
  person: Person;
  skipped: number;
  taken: ReadonlySet<number>;
}

// The rest of the full name may be around the surname, its first word after a clitic.
function nameAround({ words, lexicons }: WordsRead, { i, person, skipped, taken }: Surname): Span {
  const at = person.name.lastIndexOf(person.surname);
  const start = (words[i] as FoldedWord).part(skipped).start;
  return {
    start:
      skipped > 0 ? start : (nameStart({ words, lexicons }, { i, before: person.name.slice(0, at), taken }) ?? start),
    end: (words[nameEnd(words, { i, after: person.name.slice(at + 1), taken })] as FoldedWord).end,
  };
}

interface Rest {
  i: number;
  before: readonly string[];
  taken: ReadonlySet<number>;
}

function nameStart({ words, lexicons }: WordsRead, { i, before, taken }: Rest): number | undefined {
  let from = i;
  for (let k = before.length - 1; k >= 0; k--) {
    const previous = words[from - 1];
    if (!previous || taken.has(from - 1) || words[from]?.gap === "\n") break;
    const cut = previous.letters.length - (before[k] as string).length;
    if (!previous.letters.endsWith(before[k] as string) || !areClitics(lexicons, previous.letters, cut)) break;
    from--;
    if (cut > 0) return previous.part(cut).start;
  }
  return from < i ? words[from]?.start : undefined;
}

function areClitics(lexicons: ActiveLexicons, letters: string, count: number): boolean {
  if (count === 0) return true;
  const clitics = lexiconOfWord(lexicons, letters)?.clitics;
  const first = clitics?.conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  const second = clitics?.prepositions.includes(letters.charAt(first)) ? 1 : 0;
  return count === first || count === first + second || (count === 1 && first === 0 && second === 1);
}

function nameEnd(
  words: readonly FoldedWord[],
  { i, after, taken }: Omit<Rest, "before"> & { after: readonly string[] },
): number {
  let to = i;
  for (const name of after) {
    const next = words[to + 1];
    if (next?.letters !== name || next.gap === "\n" || taken.has(to + 1)) break;
    to++;
  }
  return to;
}

function personFound({ text, words }: JoinContext, { places, mentions }: Person): PersonFound {
  const spans = places.map(({ to, start }) => ({ start, end: (words[to - 1] as FoldedWord).end }));
  const first = spans[0] as Span;
  const titles = places.flatMap(({ title }) => title ?? []).sort((a, b) => a.start - b.start);
  const country = titles.find((title) => title.country !== undefined)?.country;
  return {
    ...first,
    rule: titles.length > 0 ? "person/title" : "person/name",
    certainty: "candidate",
    name: text.slice(first.start, first.end),
    mentions: [...spans, ...mentions].sort((a, b) => a.start - b.start),
    titles,
    ...(country === undefined ? {} : { country }),
  };
}
