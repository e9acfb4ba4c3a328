import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import { detectLanguage } from "../skeleton/detect-language.ts";

// Persian words that Arabic does not have, and letters of other languages in Arabic script.
const persian = "است شد شده را از برای های روز با می گفت خود بود در یک آن";
const otherLetters = /[ەێۆڵڕڤٹڈڑںےہټډړښځڅېۍڼۇۈۋ]/g;
const arabicOnly = /[ةأإ]|(?<!\p{L})[وفب]?ال\p{L}{3}/gu;
const english = /\b(?:the|of|and)\b/i;
const sampled = 20_000;

let words: ReadonlySet<string> | undefined;

/** Whether the finders have word lists for the language of a text: Arabic or English, or one that nothing tells. */
export function isReadLanguage(text: string, folded: readonly FoldedWord[]): boolean {
  const sample = text.slice(0, sampled);
  const { language, isSure } = detectLanguage(sample);
  if (/^(?:ar|en|und)(?:-|$)/.test(language)) return true;
  if (!/^(?:fa|ur|ps|ckb|ug)$/.test(language)) return !isSure || english.test(sample);
  const isArabic = (sample.match(arabicOnly)?.length ?? 0) > persianWords(folded);
  if (language === "fa") return isArabic || persianWords(folded) < 2;
  return isArabic || (sample.match(otherLetters)?.length ?? 0) < 2;
}

function persianWords(folded: readonly FoldedWord[]): number {
  words ??= new Set(foldedList(persian));
  const known = words;
  return folded.filter(({ letters }) => known.has(letters)).length;
}
