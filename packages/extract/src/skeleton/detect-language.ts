import { type LanguageMarks, languagesByScript } from "./common-words.ts";
import { scriptsOf } from "./script-of.ts";
import { countWords } from "./word-counts.ts";

/** The language of a text as far as its letters and words tell. */
export interface DetectedLanguage {
  /** A BCP-47 tag; `und` or `und-` and a script where the language cannot be told. */
  language: string;
  isSure: boolean;
}

// enough to tell, and no more however long the text is
const sampled = 20_000;

/** Tells the language of a text by its script, and by the commonest words where languages share one. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, sampled);
  const scripts = scriptsOf(sample);
  const [top, second] = scripts;
  if (!top) return { language: "und", isSure: false };
  // Japanese writes most words in Han characters
  if (
    top.system.script === "Hani" &&
    scripts.some(({ system, letters }) => system.script === "Jpan" && letters * 8 > top.letters)
  )
    return { language: "ja", isSure: true };
  const isClear = !second || top.letters > 2 * second.letters;
  const { script, language } = top.system;
  const candidates = languagesByScript[script];
  if (!candidates) return { language, isSure: isClear && top.letters >= 20 };
  const found = byWords(sample, candidates);
  if (!found) return { language: script === "Latn" ? "und" : `und-${script}`, isSure: false };
  return { ...found, isSure: found.isSure && isClear };
}

interface Scored {
  language: string;
  score: number;
}

function byWords(sample: string, candidates: readonly LanguageMarks[]): DetectedLanguage | undefined {
  const { words, letters, common } = countWords(sample.toLowerCase(), candidates);
  // the share of common words, and of letters that few languages of the script use
  const scored = candidates.map((marks, i): Scored => {
    const own = marks.letters ? (sample.match(marks.letters)?.length ?? 0) : 0;
    return { language: marks.language, score: (common[i] ?? 0) / words + (letters > 0 ? (3 * own) / letters : 0) };
  });
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.04) return undefined;
  return { language: best.language, isSure: words >= 20 && best.score > 1.3 * (next?.score ?? 0) };
}
