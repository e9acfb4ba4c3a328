import type { Statement } from "../../generated/types.ts";
import { traitBits } from "./trait-bits.ts";

const bits = traitBits.statement;

/** The traits of statements, which follow from their fields. */
export function statementTraits(statements: readonly Statement[]): number[] {
  const traits: number[] = [];
  for (let i = 0; i < statements.length; i++) {
    const { cue, directness, relayedBy, gloss } = statements[i] as Statement;
    let own = cue === undefined ? bits.uncued : bits.cue;
    if (directness !== undefined) own |= directness === "direct" ? bits.direct : bits.reported;
    if (relayedBy !== undefined) own |= bits.relayed;
    if (gloss !== undefined) own |= bits.gloss;
    traits.push(own);
  }
  return traits;
}
