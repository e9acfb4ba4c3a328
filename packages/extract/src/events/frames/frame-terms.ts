import type { EventStatus, VisitType } from "@diplomatic-visits/core";
import { lexicons as coreLexicons, foldedList } from "@diplomatic-visits/core/internal";
import { addTo } from "../../finding/add-to.ts";
import { type ActiveLexicons, perLexicons } from "../../languages/active-lexicons.ts";
import type { EventFrames, FrameRow } from "../../languages/parts/event-frames.ts";

/** A phrase with what it says, in folded words; `*` is one word or up to five others. */
export interface FramePhrase<T> {
  words: readonly string[];
  says: T;
}

/** What a verb form says: an event, how its other side is named, and its status. */
export interface VerbFrame {
  kind: FrameRow[0];
  frame: FrameRow[1];
  status: EventStatus;
}

type Phrases<T> = ReadonlyMap<string, readonly FramePhrase<T>[]>;

/** The frames of a language, ready for lookup by the first word of a phrase. */
export interface FrameTerms {
  verb: EventFrames["verb"];
  verbs: Phrases<VerbFrame>;
  /** The result for a visit, with its rank: the first counts. */
  outcomes: Phrases<{ status: EventStatus; rank: number }>;
  types: Phrases<VisitType>;
  has: (list: keyof EventFrames["lists"], letters: string | undefined) => boolean;
}

/** The frames of the first lexicon; undefined if it has none. */
export const frameTerms = perLexicons((lexicons: ActiveLexicons): FrameTerms | undefined => {
  const [own] = lexicons;
  if (!own?.frames) return undefined;
  const { verb, rows, nounRows, lists } = own.frames;
  const sets = new Map(Object.entries(lists).map(([list, words]) => [list, new Set(foldedList(words))]));
  const types = coreLexicons().find(({ tag }) => tag === own.tag)?.triggers?.visitType ?? {};
  return {
    verb,
    verbs: phrases(rows.map(([kind, frame, status, forms]) => [forms, { kind, frame, status }] as const)),
    outcomes: phrases(nounRows.map(([status, forms], rank) => [forms, { status, rank }] as const)),
    types: phrases(Object.entries(types).map(([type, forms]) => [forms, type as VisitType] as const)),
    has: (list, letters) => letters !== undefined && sets.get(list)?.has(letters) === true,
  };
});

function phrases<T>(rows: readonly (readonly [forms: string, says: T])[]): Phrases<T> {
  const byFirst = new Map<string, FramePhrase<T>[]>();
  for (const [forms, says] of rows)
    for (const form of forms.split(/\s+/).filter(Boolean)) {
      const words = form.split("_").flatMap((word) => (word === "*" ? ["*"] : foldedList(word)));
      addTo(byFirst, words[0] as string, { words, says });
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
