import { cliticTable, type Stripped, withoutArticle, withProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import { phrasesOf } from "../languages/forms.ts";
import type { Triggers } from "../languages/parts/names.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { mayBe, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

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
}

interface Table {
  byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** The entries that a word may begin, in the order in which they are tried. */
  candidates(letters: string): readonly Stripped<readonly Entry[]>[];
  /** Endings of verbs with a modality, the longest first. */
  endings: readonly { ending: string; value: string }[];
  may: ReadonlySet<string>;
  afterMay: readonly string[];
  suffixes: ReadonlySet<string>;
}

const lists: readonly TriggerList[] = [...codeLists, ...wordLists];
const modality = lists.indexOf("modality");
const modalMark = lists.indexOf("modalMark");
const noList = -1;

const tableOf = lookup((vocabulary): Table => {
  const parts = vocabulary.own?.triggers ? [vocabulary.own.triggers] : [];
  const byFirst = new Map<string, Entry[]>();
  for (const [list, value, forms] of parts.flatMap(rowsOf))
    for (const [first, ...rest] of phrasesOf(forms)) {
      if (first === undefined) continue;
      const same = byFirst.get(first);
      if (same) same.push({ rest, list, value });
      else byFirst.set(first, [{ rest, list, value }]);
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  const folded = (forms = "") => phrasesOf(forms).map((words) => words.join(" "));
  const withArticle = (word: string) => {
    const entries: Entry[][] = [];
    withoutArticle(
      word,
      (bare) => {
        const same = byFirst.get(bare);
        if (same) entries.push(same);
        return undefined;
      },
      vocabulary,
    );
    return entries.length > 0 ? entries : undefined;
  };
  return {
    byFirst,
    candidates: remembered((letters) =>
      withProclitics(letters, withArticle, vocabulary).flatMap(({ found, skipped }) =>
        found.map((entries) => ({ found: entries, skipped })),
      ),
    ),
    endings: parts
      .flatMap(({ modalEnding = {} }) =>
        Object.entries(modalEnding).flatMap(([value, forms]) => folded(forms).map((ending) => ({ ending, value }))),
      )
      .sort((a, b) => b.ending.length - a.ending.length),
    may: new Set(parts.flatMap(({ mayBefore }) => folded(mayBefore?.word))),
    afterMay: parts.flatMap(({ mayBefore }) => folded(mayBefore?.next)),
    suffixes: cliticTable(vocabulary).suffixes,
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

/**
 * The words that name values of codelists, in the text's own language. In each list, of phrases that share words the first
 * and longest counts; a word of several values is found once for each.
 */
export function findTriggers(text: string, scope?: Scope): TriggerFound[] {
  const page = readingInputOf(text, scope);
  const table = tableOf(page.vocabulary);
  const found: TriggerFound[] = [];
  if (table.byFirst.size === 0) return found;
  const until = lists.map(() => 0);
  for (let i = 0; i < page.words.length; i++) {
    if (table.endings.length === 0 && !mayBe(page, i, "triggers")) continue;
    const word = page.words[i] as FoldedWord;
    if (word.isNumeral) continue;
    const entry = mayBe(page, i, "triggers") ? entriesAt(page, table, i) : undefined;
    if (entry) addTriggers(found, { page, until, i, ...entry });
    if ((!entry && table.endings.length > 0) || table.may.has(word.letters)) addInflected(found, table, page, i);
  }
  return found;
}

interface Found {
  /** The entries that match, the longest first, each with the index of its last word. */
  matches: readonly { entry: Entry; last: number }[];
  skipped: number;
}

function entriesAt(page: ReadingInput, table: Table, i: number): Found | undefined {
  for (const { found, skipped } of table.candidates((page.words[i] as FoldedWord).letters)) {
    const matches: { entry: Entry; last: number }[] = [];
    for (const entry of found) {
      const last = lastOf(page, table, i, entry);
      if (last !== undefined) matches.push({ entry, last });
    }
    if (matches.length > 0) return { matches, skipped };
  }
  return undefined;
}

const joint = /^\.?[\s'’-]*$/;

function lastOf({ words, vocabulary }: ReadingInput, { suffixes }: Table, i: number, { rest }: Entry) {
  for (let k = 0; k < rest.length; k++) {
    const word = words[i + k + 1];
    if (!word || (word.gap !== " " && !joint.test(word.gap))) return undefined;
    if (word.letters === rest[k]) continue;
    const isOwn = (letters: string) => letters === rest[k] || undefined;
    const isThere =
      withoutArticle(word.letters, isOwn, vocabulary) ??
      (k === rest.length - 1 && suffixes.size > 0 ? withoutEndings(word.letters, suffixes, isOwn) : undefined);
    if (!isThere) return undefined;
  }
  return i + rest.length;
}

interface Match extends Found {
  page: ReadingInput;
  until: number[];
  i: number;
}

function addTriggers(found: TriggerFound[], { page, until, i, matches, skipped }: Match): void {
  const word = page.words[i] as FoldedWord;
  const start = skipped === 0 ? word.start : word.part(skipped).start;
  const [first, second] = matches as [Found["matches"][0], Found["matches"][0]?];
  if (!second && first.entry.list !== noList) {
    const { entry, last } = first;
    if (i < (until[entry.list] as number)) return;
    until[entry.list] = last + 1;
    const { end } = page.words[last] as FoldedWord;
    found.push({ start, end, list: lists[entry.list] as TriggerList, value: entry.value });
    return;
  }
  addLongest(found, { page, until, i, matches, start });
}

// Of several entries, the longest of each list counts, unless a phrase without a value is as long.
function addLongest(
  found: TriggerFound[],
  { page, until, i, matches, start }: Omit<Match, "skipped"> & { start: number },
) {
  const none = matches.find(({ entry }) => entry.list === noList)?.last ?? -1;
  const longest = new Map<number, number>();
  for (const { entry, last } of matches) {
    if (entry.list === noList || last <= none || i < (until[entry.list] as number)) continue;
    if (last < (longest.get(entry.list) ?? last)) continue;
    longest.set(entry.list, last);
    const end = (page.words[last] as FoldedWord).end;
    found.push({ start, end, list: lists[entry.list] as TriggerList, value: entry.value });
  }
  for (const [list, last] of longest) until[list] = last + 1;
  if (none >= 0)
    for (let list = 0; list < until.length; list++) until[list] = Math.max(until[list] as number, none + 1);
}

// Verbs whose ending is their modality, and a word that means "may" only before some verbs.
function addInflected(found: TriggerFound[], table: Table, { words }: ReadingInput, i: number): void {
  const { letters, start, end } = words[i] as FoldedWord;
  const next = words[i + 1];
  const isMay = table.may.has(letters) && next && table.afterMay.some((prefix) => next.letters.startsWith(prefix));
  const inflected = table.endings.find(({ ending }) => letters.endsWith(ending) && letters.length > ending.length);
  const value = isMay ? "possible" : inflected?.value;
  if (value === undefined) return;
  for (const list of [modality, modalMark])
    found.push({ start, end: isMay ? (next as FoldedWord).end : end, list: lists[list] as TriggerList, value });
}
