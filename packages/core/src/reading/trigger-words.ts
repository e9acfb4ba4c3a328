import { cliticTable, withoutArticle, withProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import { phrasesOf, phrasesOfEach } from "../languages/forms.ts";
import type { Triggers } from "../languages/parts/names.ts";
import { lookup } from "../languages/vocabulary.ts";
import { byForm } from "./word-form.ts";

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
const joinerLists = ["clause", "complementizer", "adverb", "preposition"] as const;

/** A list of words for the values of a codelist. */
export type TriggerList = (typeof codeLists)[number];

/** A list of words that join the parts of a sentence. */
export type JoinerList = (typeof joinerLists)[number];

/** A phrase of a list. */
export interface Entry {
  /** The words after the first. */
  rest: readonly string[];
  /** The position of the list; -1 for phrases that contain a trigger but name no value. */
  list: number;
  value: string;
  /** Where it is among the rows of the lexicon. */
  row: number;
}

/** The phrases of a language, and how it marks modality by endings. */
export interface TriggerTable {
  byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Endings of verbs with a modality, the longest first. */
  endings: readonly { ending: string; value: string }[];
  may: ReadonlySet<string>;
  afterMay: readonly string[];
}

/** A list of triggers or of joiners. */
export type AnyList = TriggerList | JoinerList;

/** All lists, by their positions. */
export const lists: readonly AnyList[] = [...codeLists, ...joinerLists];
/** The bits of all lists. */
export const allLists = 2 ** lists.length - 1;
/** The bits of the lists of values. */
export const triggerLists = 2 ** codeLists.length - 1;
/** The position of the list of modalities. */
export const modality = lists.indexOf("modality");
/** The position of the list of words that mark a modality wherever they are. */
export const modalMark = lists.indexOf("modalMark");
/** The position of phrases without a value. */
export const noList = -1;

/** The phrases of a vocabulary. */
export const triggerTable = lookup((vocabulary): TriggerTable => {
  const parts = vocabulary.own?.triggers ? [vocabulary.own.triggers] : [];
  const byFirst = new Map<string, Entry[]>();
  let row = 0;
  const rows = parts.flatMap(rowsOf);
  const phrases = phrasesOfEach(rows.map(([, , forms]) => forms));
  for (const [i, [list, value]] of rows.entries())
    for (const [first, ...rest] of phrases[i] ?? []) {
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
export interface TriggerCandidate {
  skipped: number;
  /** Entries of one word. */
  single: readonly Entry[];
  /** Entries of several words, by the second. */
  bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** What a word may begin, in the order in which it is tried, with the bits of the lists that it matters for. */
interface TriggerWord {
  candidates: readonly TriggerCandidate[];
  lists: number;
}

/** What a word may begin. */
export const triggerWord = byForm((letters, vocabulary): TriggerWord | undefined => {
  const { byFirst } = triggerTable(vocabulary);
  const withArticle = (word: string) => {
    const entries: (readonly Entry[])[] = [];
    const note = (bare: string): undefined => {
      const same = byFirst.get(bare);
      if (same) entries.push(same);
    };
    withoutArticle(word, note, vocabulary);
    return entries.length > 0 ? entries : undefined;
  };
  const tried = withProclitics(letters, withArticle, vocabulary);
  if (tried.length === 0) return undefined;
  const candidates = tried.flatMap(({ found, skipped }) => found.map((entries) => candidate(entries, skipped)));
  const entries = tried.flatMap(({ found }) => found.flat());
  return { candidates, lists: entries.reduce((bits, { list }) => bits | bitOf(list), 0) };
});

// A phrase without a value keeps words from every list.
function bitOf(list: number): number {
  return list === noList ? allLists : 1 << list;
}

function candidate(entries: readonly Entry[], skipped: number): TriggerCandidate {
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
export const innerLetters = byForm((letters, vocabulary): readonly string[] => {
  const own = new Set<string>();
  withoutArticle(letters, (bare): undefined => void own.add(bare), vocabulary);
  return [...own];
});

/** What a word can be at the end of a phrase: also without an ending. */
export const lastLetters = byForm((letters, vocabulary): readonly string[] => {
  const own = new Set<string>();
  withoutArticle(letters, (bare): undefined => void own.add(bare), vocabulary);
  withoutEndings(letters, cliticTable(vocabulary).suffixes, (stem): undefined => void own.add(stem));
  return [...own];
});

/** The modality of an ending of a verb. */
export const modalityOfEnding = byForm(
  (letters, vocabulary) =>
    triggerTable(vocabulary).endings.find(({ ending }) => letters.endsWith(ending) && letters.length > ending.length)
      ?.value,
);
