import type { PageBlock } from "./page-block.ts";

const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;

/** The length of a text in letters of an alphabet: a Han character, a kana or a Hangul syllable counts as three. */
export function lettersOf(text: string): number {
  return text.length + 2 * (text.match(wide)?.length ?? 0);
}

// more closing marks than this do not close a sentence
const longestEnd = 40;
const closers = /["'”’»›)\]}」』\s]+$/;
const stop = /[.!?؟…۔।。！？]$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stop.test(text.slice(-longestEnd).replace(closers, ""));
}

/** The rank of a block by its length and its end: a real paragraph, at least a sentence, or neither. */
export function proseOf({ kind, text, linked }: PageBlock): "paragraph" | "sentence" | undefined {
  if (kind === "heading" || linked > 0.5) return undefined;
  const letters = lettersOf(text);
  const ends = endsSentence(text);
  if (kind !== "list-item" && letters >= (ends ? 50 : 100)) return "paragraph";
  return ends && letters >= 20 ? "sentence" : undefined;
}
