import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import {
  type AnyList,
  allLists,
  type Entry,
  innerLetters,
  type JoinerList,
  lastLetters,
  lists,
  modality,
  modalityOfEnding,
  modalMark,
  noList,
  type TriggerCandidate,
  type TriggerList,
  type TriggerTable,
  triggerLists,
  triggerTable,
  triggerWord,
} from "./trigger-words.ts";
import { wordBits } from "./word-bits.ts";
import type { WordForm } from "./word-form.ts";

export type { JoinerList, TriggerList } from "./trigger-words.ts";

/** A word or phrase of a text that is in a list. */
interface Listed<List> extends Span {
  list: List;
  /** The code; for joiners, the name of the list. */
  value: string;
}

/** A word or phrase of a text that names a value of a codelist. */
export type TriggerFound = Listed<TriggerList>;

/** A word or phrase of a text that joins the parts of a sentence. */
export type JoinerFound = Listed<JoinerList>;

/**
 * The words that name values of codelists, in the text's own language. In each list, of phrases that share words the first
 * and longest counts; a word of several values is found once for each.
 */
export function findTriggers(text: string, scope?: Scope): TriggerFound[] {
  return findListed(text, scope, triggerLists) as TriggerFound[];
}

/** The words that join the parts of a sentence, in the text's own language: which, that, of. */
export function findJoiners(text: string, scope?: Scope): JoinerFound[] {
  return findListed(text, scope, allLists - triggerLists) as JoinerFound[];
}

function findListed(text: string, scope: Scope | undefined, wanted: number): Listed<AnyList>[] {
  const page = readingInputOf(text, scope);
  const table = triggerTable(page.vocabulary);
  const search: Search = { page, wanted, found: [], until: lists.map(() => 0) };
  if (table.byFirst.size === 0) return search.found;
  const { forms, bits, range } = page;
  const inflects = wanted === triggerLists && table.endings.length > 0;
  for (let i = range.from; i < range.to; i++) {
    const mayBegin = ((bits[i] as number) & wordBits.triggers) !== 0;
    if (!mayBegin && !inflects) continue;
    const form = forms[i] as WordForm;
    if (form.isNumeral) continue;
    const known = mayBegin ? triggerWord(form) : undefined;
    // what is found of another list has no ending of a modality
    const isFound =
      known !== undefined && (inflects || (known.lists & wanted) !== 0) && addListed(search, known.candidates, i);
    if (wanted === triggerLists && ((!isFound && inflects) || table.may.has(form.letters)))
      addInflected(search, table, i);
  }
  return search.found;
}

interface Search {
  page: ReadingInput;
  /** The bits of the lists whose words are to be found. */
  wanted: number;
  found: Listed<AnyList>[];
  /** The first word after the last one found of each list. */
  until: number[];
}

// Whether an entry begins with a word; the entries with the fewest letters before them count.
function addListed(search: Search, candidates: readonly TriggerCandidate[], i: number): boolean {
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
function matchesAt(page: ReadingInput, { single, bySecond }: TriggerCandidate, i: number): readonly Entry[] {
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
  { page, wanted, found, until }: Search,
  entries: readonly Entry[],
  { i, start }: { i: number; start: number },
) {
  const withoutValue = entries.find(({ list }) => list === noList)?.rest.length ?? -1;
  for (const { list, value, rest } of entries) {
    if (list === noList || (wanted & (1 << list)) === 0) continue;
    if (rest.length <= withoutValue || i < (until[list] as number)) continue;
    if (entries.some((other) => other.list === list && other.rest.length > rest.length)) continue;
    found.push({
      start,
      end: (page.words[i + rest.length] as FoldedWord).end,
      list: lists[list] as AnyList,
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
function addInflected({ page, found }: Search, table: TriggerTable, i: number): void {
  const { words, forms } = page;
  const form = forms[i] as WordForm;
  const next = forms[i + 1]?.letters;
  const isMay =
    next !== undefined && table.may.has(form.letters) && table.afterMay.some((prefix) => next.startsWith(prefix));
  const value = isMay ? "possible" : modalityOfEnding(form);
  if (value === undefined) return;
  const { start } = words[i] as FoldedWord;
  const { end } = words[isMay ? i + 1 : i] as FoldedWord;
  for (const list of [modality, modalMark]) found.push({ start, end, list: lists[list] as AnyList, value });
}
