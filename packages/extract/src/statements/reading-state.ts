import type { Span } from "@diplomatic-visits/core/internal";
import type { SpeakerWords } from "./noun-phrase.ts";
import type { SpeechText, Utterance } from "./speech-text.ts";
import type { Speaker, StatementFound } from "./statement.ts";

/** What the reader of an utterance knows of the text before it. */
export interface SpeechState {
  /** The last speaker, whom a pronoun or a verb without a subject may mean. */
  last?: Speaker;
  /** The index of the utterance of the last statement. */
  at: number;
  /** Whether the last utterance ended with direct speech. */
  isDirect?: boolean;
  /** The subject of the last utterance, whom a pronoun may mean where nobody has spoken. */
  topic?: Topic | undefined;
}

/** The subject of an utterance. */
export interface Topic {
  speaker: Speaker;
  /** The index of the utterance. */
  at: number;
  /** Whether the utterance has a text that speaks: "read a statement". */
  hasDocument: boolean;
}

/** A statement whose words may still be cut by a later verb of speaking in its utterance. */
export interface OpenStatement {
  found: Omit<StatementFound, "content" | "directness" | "start" | "end" | "rule" | "certainty">;
  /** The words that are said, as a range; the last word may move forward. */
  from: number;
  to: number;
  /** Direct words, which nothing cuts. */
  quoted?: Span[] | undefined;
  rule: string;
}

/** An utterance being read. */
export interface UtteranceView {
  speech: SpeechText;
  utterance: Utterance;
  index: number;
  state: SpeechState;
  /** The statements of this utterance so far. */
  open: OpenStatement[];
  /** Where words that a trailing cue attributes may begin. */
  contentFrom: number;
  /** The subject of the clause that the utterance opens with. */
  subject: SpeakerWords | undefined;
}
