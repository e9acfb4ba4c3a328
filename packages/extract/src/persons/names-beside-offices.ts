import type { Rank } from "@diplomatic-visits/core";
import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { capitalizedNameEnd, type NameReading } from "./capitalized-name.ts";
import { type Title, titlesFrom } from "./known-titles.ts";
import { nameWordsFor } from "./name-terms.ts";
import { type AfterOffice, afterOffice, type BeforeOffice, beforeOffice, type OfficeRead } from "./office-around.ts";
import type { TitledName, TitleFound } from "./person.ts";
import { titleTerms } from "./title-terms.ts";
import { uncasedNameEnd, uncasedNameStart } from "./uncased-name.ts";

/** An office with the words around it that belong to it. */
interface Office {
  title: Title;
  /** The index of the first word of all of it, and of the office itself; the index after the office and after all of it. */
  from: number;
  head: number;
  headEnd: number;
  to: number;
  country?: string;
  isFormer: boolean;
}

/** The names beside the offices of a text whose language has a grammar of offices, in text order. */
export function namesBesideOffices(context: NameReading, read: OfficeRead): TitledName[] {
  const names: TitledName[] = [];
  for (let i = 0; i < read.words.length; i++) {
    const office = officeAt(context, read, i);
    if (!office) continue;
    const name = nameAfter(context, read, office) ?? nameBefore(context, read, office);
    if (name) names.push({ title: titleOf(read, office), ...name });
    i = Math.max(office.headEnd, name?.to ?? 0) - 1;
  }
  return names;
}

function officeAt({ lexicons }: NameReading, read: OfficeRead, i: number): Office | undefined {
  const { words } = read;
  const word = words[i] as FoldedWord;
  if (word.isNumeral) return undefined;
  const title = titlesFrom(lexicons, word.letters).find((one) => isTitleAt(words, i, one));
  if (!title) return undefined;
  const headEnd = i + title.words.length;
  const after = afterOffice(read, headEnd);
  const before = beforeOffice(read, i);
  return { title, head: i, headEnd, ...spanOf(before, after) };
}

function spanOf(before: BeforeOffice, after: AfterOffice): Pick<Office, "from" | "to" | "country" | "isFormer"> {
  const country = after.country ?? before.country;
  return {
    from: before.from,
    to: after.to,
    isFormer: before.isFormer || after.isFormer,
    ...(country === undefined ? {} : { country }),
  };
}

function isTitleAt(words: readonly FoldedWord[], i: number, { words: own }: Title): boolean {
  return own.every(
    (letters, k) => words[i + k]?.letters === letters && (k === 0 || /^[ '-]$/.test(words[i + k]?.gap ?? "")),
  );
}

function titleOf({ words }: OfficeRead, { title, from, head, headEnd, to, country, isFormer }: Office): TitleFound {
  const [only, another] = title.ranks;
  const rank = another === undefined && only !== undefined ? { rank: only as Rank } : {};
  const span = { start: (words[head] as FoldedWord).start, end: (words[headEnd - 1] as FoldedWord).end };
  return {
    start: (words[from] as FoldedWord).start,
    end: (words[to - 1] as FoldedWord).end,
    ...(only === undefined ? {} : { office: { ...span, ranks: title.ranks as readonly Rank[], ...rank } }),
    ...(country === undefined ? {} : { country }),
    ...(isFormer ? { isFormer: true } : {}),
  };
}

type Name = Omit<TitledName, "title">;

function nameAfter(context: NameReading, { words }: OfficeRead, office: Office): Name | undefined {
  const from = office.to;
  const first = words[from];
  if (!first) return undefined;
  const isApposition = /^[,،] $/.test(first.gap);
  const isAddressed = first.gap === ". " && office.title.ranks.length === 0;
  if (first.gap !== " " && !isApposition && !isAddressed) return undefined;
  const to = nameEndAt(context, from, isApposition);
  if (to === from) return undefined;
  const isFull = to - from > 1;
  // after a comma only a full name in apposition; after a weak title only a full name
  if (isApposition && !(isFull && isClosed(context, to, office.country !== undefined))) return undefined;
  return isFull || !office.title.isWeak ? { from, to, start: first.start } : undefined;
}

function nameEndAt(context: NameReading, from: number, isApposition: boolean): number {
  const { words, lexicons } = context;
  const own = nameWordsFor(lexicons, (words[from] as FoldedWord).letters);
  if (!own) return from;
  return own.hasCapitals ? capitalizedNameEnd(context, from) : uncasedNameEnd(context, from, isApposition);
}

// "le ministre iranien, Leo Marsh, a …": the comma or full stop after it closes the apposition
function isClosed({ text, words }: NameReading, to: number, hasCountry: boolean): boolean {
  const after = text.slice((words[to - 1] as FoldedWord).end).charAt(0);
  return /[,،.;؛:)»\n]/.test(after) || after === "" || (hasCountry && after === "");
}

// given name, two middle names and a surname, with their joints
const longestName = 6;

// "Anna Berg, ministre suédoise de la Défense, a …"
function nameBefore(context: NameReading, read: OfficeRead, office: Office): Name | undefined {
  const { text, words, lexicons } = context;
  if (office.title.isWeak && office.country === undefined) return undefined;
  const isCounterpart = titleTerms(lexicons).has("counterparts", words[office.head]?.letters ?? "");
  if (office.title.ranks.length === 0 && !isCounterpart) return undefined;
  const at = read.terms.has("articles", words[office.from - 1]?.letters) ? office.from - 1 : office.from;
  if (!/^[,،] $/.test(words[at]?.gap ?? "") || !isClosed(context, office.to, true)) return undefined;
  const own = nameWordsFor(lexicons, (words[at - 1] as FoldedWord | undefined)?.letters ?? "");
  if (!own) return undefined;
  if (!own.hasCapitals) {
    const from = uncasedNameStart(context, at);
    return from === undefined ? undefined : { from, to: at, start: (words[from] as FoldedWord).start };
  }
  for (let from = Math.max(0, at - longestName); from < at - 1; from++) {
    const isApart =
      from === 0 || words[from]?.gap !== " " || !beginsWithCapital(text, (words[from - 1] as FoldedWord).start);
    if (isApart && capitalizedNameEnd(context, from) === at)
      return { from, to: at, start: (words[from] as FoldedWord).start };
  }
  return undefined;
}
