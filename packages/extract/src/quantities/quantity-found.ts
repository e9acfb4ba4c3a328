import type { QuantityBasis, QuantityMod } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";

/** A quantity of a text: approximator, number and unit as one span. */
export interface QuantityFound extends Finding {
  /** The number; absent where the words are vague. */
  value?: number;
  /** An ISO 4217 currency, a UCUM unit, or `1` for what is counted. */
  unit: string;
  mod?: QuantityMod;
  basis: QuantityBasis;
  /** What is counted, in the words of the text. */
  counted?: string;
  /** What makes the unit doubtful, such as a dollar of which the text does not say whose it is. */
  doubt?: { en: string; ar: string };
  /** What makes the value doubtful, such as a dot before three digits. */
  valueDoubt?: { en: string; ar: string };
  /** Where its own number ends, when its quote goes on to the other end of a range. */
  ownEnd?: number;
}

/** The unit of a number: where it stands, and what it is. */
export interface UnitFound {
  start: number;
  end: number;
  unit: string;
  rule: string;
  certainty: Finding["certainty"];
  counted?: string;
  doubt?: { en: string; ar: string };
}
