import type { Rank } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { Finding } from "../finding/finding.ts";

/** A person introduced by a title; `start` and `end` are those of the fullest name. */
export interface PersonFound extends Finding {
  /** The name as the text writes it. */
  name: string;
  /** Every mention of the name or of the surname alone, in text order. */
  mentions: Span[];
  /** Every title before the name. */
  titles: TitleFound[];
  /** The country that a title names. */
  country?: string;
}

/** A title in the text, nationality adjectives included. */
export interface TitleFound extends Span {
  /** The words that name the rank, the ranks they may name, and the rank where only one is possible. */
  office?: Span & { ranks: readonly Rank[]; rank?: Rank };
  country?: string;
  /** Whether its words mark a former office: former, السابق. */
  isFormer?: boolean;
}

/** A title with its name. */
export interface TitledName {
  title?: TitleFound;
  /** The words of the name, as indexes in the list of words. */
  from: number;
  to: number;
  /** Where the name begins; a clitic may be cut off. */
  start: number;
}
