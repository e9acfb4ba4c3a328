import type { NumberFlags, NumberGrammar, NumberKind } from "../languages/parts/numbers.ts";

/** What a word says about a number. */
export interface NumberWord extends NumberFlags {
  kind: NumberKind;
  value: number;
  /** The grammar of its language. */
  grammar: NumberGrammar;
}
