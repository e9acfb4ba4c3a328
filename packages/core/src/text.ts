/**
 * Folding alone, for programs that search and need no schema: spelling variants made alike, with the way back.
 *
 * @packageDocumentation
 */
export { type FoundCharacter, findForbiddenCharacters, findSuspiciousCharacters } from "./text/characters.ts";
export { type Folded, type FoldTier, fold, foldText } from "./text/fold.ts";
export { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./text/folded-words.ts";
export type { Span } from "./text/span.ts";
export { wordsIn } from "./text/word-edges.ts";
