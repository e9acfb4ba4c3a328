import { cliticTable, withoutArticle, withProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import { phrasesOf } from "../languages/forms.ts";
import type { Triggers } from "../languages/parts/names.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { wordBits } from "./word-bits.ts";
import { byForm, type WordForm } from "./word-form.ts";

const codeLists = [
  "visitType",
  "visitAdjective",
  "eventStatus",
  "agreementType",
  "agreementStage",
  "meetingFormat",
  "meetingChannel",
  "purpose",
  "speechAct",
  "modality",
  "modalMark",
] as const;
const wordLists = ["clause", "complementizer", "adverb", "preposition"] as const;

/** A list of trigger words: of a codelist, or of words that join the parts of a sentence. */
export type TriggerList = (typeof codeLists)[number] | (typeof wordLists)[number];

/** A word or phrase of a text that names a value of a codelist. */
export interface TriggerFound extends Span {
  list: TriggerList;
  /** The code; the name of the list for words that join the parts of a sentence. */
  value: string;
}

interface Entry {
  /** The words after the first. */
  rest: readonly string[];
  /** The position of the list; -1 for phrases that contain a trigger but name no value. */
  list: number;
  value: string;
  /** Where it is among the rows of the lexicon. */
  row: number;
}

interface Table {
  byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Endings of verbs with a modality, the longest first. */
  endings: readonly { ending: string; value: string }[];
  may: ReadonlySet<string>;
  afterMay: readonly string[];
}

const lists: readonly TriggerList[] = [...codeLists, ...wordLists];
const modality = lists.indexOf("modality");
const modalMark = lists.indexOf("modalMark");
const noList = -1;

const tableOf = lookup((vocabulary): Table => {
  const parts = vocabulary.own?.triggers ? [vocabulary.own.triggers] : [];
  const byFirst = new Map<string, Entry[]>();
  let row = 0;
  for (const [list, value, forms] of parts.flatMap(rowsOf))
    for (const [first, ...rest] of phrasesOf(forms)) {
      if (first === undefined) continue;
      const entry = { rest, list, value, row: row++ };
      const same = byFirst.get(first);
      if (same) same.push(entry);
      else byFirst.set(first, [entry]);
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  const folded = (forms = "") => phrasesOf(forms).map((words) => words.join(" "));
  return {
    byFirst,
    endings: parts
      .flatMap(({ modalEnding = {} }) =>
        Object.entries(modalEnding).flatMap(([value, forms]) => folded(forms).map((ending) => ({ ending, value }))),
      )
      .sort((a, b) => b.ending.length - a.ending.length),
    may: new Set(parts.flatMap(({ mayBefore }) => folded(mayBefore?.word))),
    afterMay: parts.flatMap(({ mayBefore }) => folded(mayBefore?.next)),
  };
});

function rowsOf(triggers: Triggers): (readonly [list: number, value: string, forms: string])[] {
  return [
    ...lists.flatMap((name, list) => {
      const part = triggers[name];
      if (typeof part === "string") return [[list, name, part] as const];
      return Object.entries(part ?? {}).map(([value, forms]) => [list, value, forms] as const);
    }),
    [noList, "", triggers.none ?? ""],
  ];
}

/** The entries that a word may begin after some letters before it. */
interface Candidate {
  skipped: number;
  /** Entries of one word. */
  single: readonly Entry[];
  /** Entries of several words, by the second. */
  bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** The entries that a word may begin, in the order in which they are tried. */
const candidatesOf = byForm((letters, vocabulary): readonly Candidate[] => {
  const { byFirst } = tableOf(vocabulary);
  const withArticle = (word: string) => {
    const entries: (readonly Entry[])[] = [];
    const note = (bare: string): undefined => {
      const same = byFirst.get(bare);
      if (same) entries.push(same);
    };
    withoutArticle(word, note, vocabulary);
    return entries.length > 0 ? entries : undefined;
  };
  return withProclitics(letters, withArticle, vocabulary).flatMap(({ found, skipped }) =>
    found.map((entries) => candidate(entries, skipped)),
  );
});

function candidate(entries: readonly Entry[], skipped: number): Candidate {
  const bySecond = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [second] = entry.rest;
    const same = second === undefined ? undefined : bySecond.get(second);
    if (same) same.push(entry);
    else if (second !== undefined) bySecond.set(second, [entry]);
  }
  return { skipped, single: entries.filter(({ rest }) => rest.length === 0), bySecond };
}

/** What a word can be inside a phrase: itself, or without its article. */
const innerLetters = byForm((letters, vocabulary): readonly string[] => {
  const own = new Set<string>();
  withoutArticle(letters, (bare): undefined => void own.add(bare), vocabulary);
  return [...own];
});

/** What a word can be at the end of a phrase: also without an ending. */
const lastLetters = byForm((letters, vocabulary): readonly string[] => {
  const own = new Set<string>();
  withoutArticle(letters, (bare): undefined => void own.add(bare), vocabulary);
  withoutEndings(letters, cliticTable(vocabulary).suffixes, (stem): undefined => void own.add(stem));
  return [...own];
});

/** The modality of an ending of a verb. */
const modalityOfEnding = byForm(
  (letters, vocabulary) =>
    tableOf(vocabulary).endings.find(({ ending }) => letters.endsWith(ending) && letters.length > ending.length)?.value,
);

/**
 * The words that name values of codelists, in the text's own language. In each list, of phrases that share words the first
 * and longest counts; a word of several values is found once for each.
 */
export function findTriggers(text: string, scope?: Scope): TriggerFound[] {
  const page = readingInputOf(text, scope);
  const table = tableOf(page.vocabulary);
  const search = { page, found: [], until: lists.map(() => 0) };
  if (table.byFirst.size === 0) return search.found;
  const { forms, bits, range } = page;
  for (let i = range.from; i < range.to; i++) {
    const mayBegin = ((bits[i] as number) & wordBits.triggers) !== 0;
    const form = forms[i] as WordForm;
    if ((!mayBegin && table.endings.length === 0) || form.isNumeral) continue;
    const isFound = mayBegin && addTriggers(search, candidatesOf(form), i);
    if ((!isFound && table.endings.length > 0) || table.may.has(form.letters)) addInflected(search, table, i);
  }
  return search.found;
}

interface Search {
  page: ReadingInput;
  found: TriggerFound[];
  /** The first word after the last trigger of each list. */
  until: number[];
}

// Whether an entry begins with a word; the entries with the fewest letters before them count.
function addTriggers(search: Search, candidates: readonly Candidate[], i: number): boolean {
  for (const candidate of candidates) {
    const matches = matchesAt(search.page, candidate, i);
    if (matches.length === 0) continue;
    const word = search.page.words[i] as FoldedWord;
    const start = candidate.skipped === 0 ? word.start : word.part(candidate.skipped).start;
    addLongest(search, matches, { i, start });
    return true;
  }
  return false;
}

// The entries at a word, the longest first.
function matchesAt(page: ReadingInput, { single, bySecond }: Candidate, i: number): readonly Entry[] {
  const second = bySecond.size > 0 ? page.forms[i + 1] : undefined;
  if (!second) return single;
  const longer: Entry[] = [];
  for (const letters of lastLetters(second))
    for (const entry of bySecond.get(letters) ?? none) if (isAt(page, entry, i)) longer.push(entry);
  if (longer.length === 0) return single;
  return [...longer.sort((a, b) => b.rest.length - a.rest.length || a.row - b.row), ...single];
}

const none: readonly Entry[] = [];
const joint = /^\.?[\s'’-]*$/;

function isAt({ words, forms }: ReadingInput, { rest }: Entry, i: number): boolean {
  for (let k = 0; k < rest.length; k++) {
    const form = forms[i + k + 1];
    const own = rest[k] as string;
    if (!form) return false;
    if (form.letters !== own && !(k === rest.length - 1 ? lastLetters(form) : innerLetters(form)).includes(own))
      return false;
    const { gap } = words[i + k + 1] as FoldedWord;
    if (gap !== " " && !joint.test(gap)) return false;
  }
  return true;
}

// Of several entries, the longest of each list counts, unless a phrase without a value is as long.
function addLongest(
  { page, found, until }: Search,
  entries: readonly Entry[],
  { i, start }: { i: number; start: number },
) {
  const withoutValue = entries.find(({ list }) => list === noList)?.rest.length ?? -1;
  for (const { list, value, rest } of entries) {
    if (list === noList || rest.length <= withoutValue || i < (until[list] as number)) continue;
    if (entries.some((other) => other.list === list && other.rest.length > rest.length)) continue;
    found.push({
      start,
      end: (page.words[i + rest.length] as FoldedWord).end,
      list: lists[list] as TriggerList,
      value,
    });
  }
  for (const { list, rest } of entries) {
    const next = i + rest.length + 1;
    if (list === noList) for (let each = 0; each < until.length; each++) raise(until, each, next);
    else if (rest.length > withoutValue && i >= (until[list] as number)) raise(until, list, next);
  }
}

function raise(until: number[], list: number, to: number): void {
  until[list] = Math.max(until[list] as number, to);
}

// Verbs whose ending is their modality, and a word that means "may" only before some verbs.
function addInflected({ page, found }: Search, table: Table, i: number): void {
  const { words, forms } = page;
  const form = forms[i] as WordForm;
  const next = forms[i + 1]?.letters;
  const isMay =
    next !== undefined && table.may.has(form.letters) && table.afterMay.some((prefix) => next.startsWith(prefix));
  const value = isMay ? "possible" : modalityOfEnding(form);
  if (value === undefined) return;
  const { start } = words[i] as FoldedWord;
  const { end } = words[isMay ? i + 1 : i] as FoldedWord;
  for (const list of [modality, modalMark]) found.push({ start, end, list: lists[list] as TriggerList, value });
}
