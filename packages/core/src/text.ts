/**
 * Text alone, for programs that need no schema: folding of spelling variants with the way back to the source, sentences,
 * offsets in other units, and the digest.
 *
 * @packageDocumentation
 */

export { splitSentences } from "./reading/sentences.ts";
export { sha256 } from "./text/digest.ts";
export { type Folded, type FoldTier, fold, foldText } from "./text/fold.ts";
export { type OffsetConverter, offsetConverter } from "./text/offsets.ts";
export type { Span } from "./text/span.ts";
export { wordsIn } from "./text/word-edges.ts";
