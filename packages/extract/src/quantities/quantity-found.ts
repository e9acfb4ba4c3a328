import type { QuantityBasis, QuantityMod } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";

/** A quantity of a text: approximator, number and unit as one span. */
export interface QuantityFound extends Finding {
  /** The number; absent if the words are vague. */
  value?: number;
  /** An ISO 4217 currency, a UCUM unit, or `1` for counted things. */
  unit: string;
  mod?: QuantityMod;
  basis: QuantityBasis;
  /** What is counted, in the words of the text. */
  counted?: string;
  /** What makes the unit doubtful, such as a dollar without a country. */
  doubt?: { en: string; ar: string };
  /** What makes the value doubtful, such as a dot before three digits. */
  valueDoubt?: { en: string; ar: string };
  /** The end of its own number, if its quote continues to the other end of a range. */
  ownEnd?: number;
}

/** The unit of a number: its span and its code. */
export interface UnitFound {
  start: number;
  end: number;
  unit: string;
  rule: string;
  certainty: Finding["certainty"];
  counted?: string;
  doubt?: { en: string; ar: string };
}
