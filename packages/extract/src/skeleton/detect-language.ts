import type { LanguageMarks } from "../languages/parts/detection-words.ts";
import { languagesOfScript } from "../languages/recognized-languages.ts";
import { scriptsOf } from "./script-of.ts";
import { countWords } from "./word-counts.ts";

/** The language of a text, as far as its letters and words show it. */
export interface DetectedLanguage {
  /** A BCP-47 tag; `und` or `und-` and a script when the language cannot be detected. */
  language: string;
  isSure: boolean;
}

// The beginning of a text is enough, whatever its length.
const sampled = 20_000;
// A text with fewer words or letters may quote more of another language than it has of its own.
const fewestWords = 20;
const fewestLetters = 20;
// To be certain, the best language needs this share of common words, and this many times the score of the next one.
const leastShare = 0.04;
const clearLead = 1.3;
// Letters used by few languages weigh more than a common word.
const letterWeight = 3;
// Japanese mixes Han characters with kana: a share of one kana in eight letters is enough.
const kanaShare = 8;

/** Detects the language of a text by its script, and by the commonest words if languages share a script. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, sampled);
  const scripts = scriptsOf(sample);
  const [top, second] = scripts;
  if (!top) return { language: "und", isSure: false };
  // Japanese writes most words in Han characters
  if (
    top.system.script === "Hani" &&
    scripts.some(({ system, letters }) => system.script === "Jpan" && letters * kanaShare > top.letters)
  )
    return { language: "ja", isSure: true };
  const isClear = !second || top.letters > 2 * second.letters;
  const { script, language } = top.system;
  const candidates = languagesOfScript(script);
  if (!candidates) return { language, isSure: isClear && top.letters >= fewestLetters };
  const found = byWords(sample, candidates);
  if (!found) return { language: script === "Latn" ? "und" : `und-${script}`, isSure: false };
  return { ...found, isSure: found.isSure && isClear };
}

interface Scored {
  language: string;
  /** How many words the text has, and how many of them are common in the language. */
  words: number;
  common: number;
  score: number;
}

/** The scores of a text for each language of a script, the best first. */
export function scoredLanguages(text: string, candidates: readonly LanguageMarks[]): Scored[] {
  const sample = text.slice(0, sampled);
  const { words, letters, common } = countWords(sample.toLowerCase(), candidates);
  // the share of common words, and of letters that few languages of the script use
  const scored = candidates.map((marks, i): Scored => {
    const own = marks.letters ? (sample.match(marks.letters)?.length ?? 0) : 0;
    return {
      words,
      common: common[i] ?? 0,
      language: marks.language,
      score: (common[i] ?? 0) / words + (letters > 0 ? (letterWeight * own) / letters : 0),
    };
  });
  return scored.sort((a, b) => b.score - a.score);
}

function byWords(sample: string, candidates: readonly LanguageMarks[]): DetectedLanguage | undefined {
  const [best, next] = scoredLanguages(sample, candidates);
  if (!best || best.score < leastShare) return undefined;
  return { language: best.language, isSure: best.words >= fewestWords && best.score > clearLead * (next?.score ?? 0) };
}
