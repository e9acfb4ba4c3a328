import type { NumberFlags, NumberGrammar, NumberKind } from "../languages/parts/numbers.ts";

/** The meaning of a number word. */
export interface NumberWord extends NumberFlags {
  kind: NumberKind;
  value: number;
  /** The grammar of its language. */
  grammar: NumberGrammar;
}
