import { detectedLanguages } from "./detected-languages.ts";
import type { LanguageMarks } from "./parts/detection-words.ts";
import { draftLexicons } from "./registry.ts";

let known: readonly LanguageMarks[] | undefined;
const byScript = new Map<string, readonly LanguageMarks[]>();

/** The languages that are detected by their words; those with a lexicon come first and win a tie. */
export function recognizedLanguages(): readonly LanguageMarks[] {
  known ??= [...draftLexicons().flatMap(({ detection }) => detection ?? []), ...detectedLanguages];
  return known;
}

/** The languages of a script that are detected by their words; undefined for a script without any. */
export function languagesOfScript(script: string): readonly LanguageMarks[] | undefined {
  const own = byScript.get(script) ?? recognizedLanguages().filter((marks) => marks.script === script);
  byScript.set(script, own);
  return own.length > 0 ? own : undefined;
}
