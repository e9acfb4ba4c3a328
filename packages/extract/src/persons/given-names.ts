import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { nameWordsOf } from "./name-terms.ts";

const givenNames = nameWordsOf("givenNames");
const connectors = nameWordsOf("connectors");

/** Whether a folded word is a known given name, or joins the parts of one. */
export function isGivenName(lexicons: ActiveLexicons, letters: string): boolean {
  return givenNames(lexicons).has(letters) || isConnector(lexicons, letters);
}

/** Whether a folded word only joins the parts of a name, such as بن, آل and von. */
export function isConnector(lexicons: ActiveLexicons, letters: string): boolean {
  return connectors(lexicons).has(letters);
}
