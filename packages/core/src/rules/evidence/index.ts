import type { Rule } from "../rule.ts";
import { alternativeDiffers } from "./alternative-differs.ts";
import { balanced } from "./balanced.ts";
import { crossesBlocks } from "./crosses-blocks.ts";
import { cutsNumber } from "./cuts-number.ts";
import { cutsWord } from "./cuts-word.ts";
import { grapheme } from "./grapheme.ts";
import { inRange } from "./in-range.ts";
import { needed } from "./needed.ts";
import { negationOutside } from "./negation-outside.ts";
import { ordered } from "./ordered.ts";
import { overlap } from "./overlap.ts";
import { partOfNumber } from "./part-of-number.ts";
import { participantMentioned } from "./participant-mentioned.ts";
import { participantWords } from "./participant-words.ts";
import { placeMentioned } from "./place-mentioned.ts";
import { quoteMatches } from "./quote-matches.ts";
import { reasonNeeded } from "./reason-needed.ts";
import { sharedSpan } from "./shared-span.ts";
import { sourceNeeded } from "./source-needed.ts";
import { surrogate } from "./surrogate.ts";
import { swapped } from "./swapped.ts";
import { trimmed } from "./trimmed.ts";
import { wordless } from "./wordless.ts";

/** The rules of quotes: they must be exact and sufficient. */
export const evidenceRules: readonly Rule[] = [
  inRange,
  surrogate,
  quoteMatches,
  needed,
  reasonNeeded,
  sourceNeeded,
  ordered,
  overlap,
  wordless,
  cutsNumber,
  partOfNumber,
  cutsWord,
  crossesBlocks,
  grapheme,
  trimmed,
  balanced,
  negationOutside,
  participantMentioned,
  participantWords,
  alternativeDiffers,
  sharedSpan,
  placeMentioned,
  swapped,
];
