import { type FoldedWord, type NumberFound, remembered } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { withoutClitics } from "../languages/clitic-readings.ts";
import { isSpace, moneyBefore, type NumberText } from "./number-text.ts";
import { quantityTerms, withoutArticle } from "./quantity-terms.ts";

/** Whether the form of a number, or the letters attached to it, show that it does not count: an ordinal, a date, F-16. */
export function isNoQuantity(page: NumberText, number: NumberFound): boolean {
  if (number.form === "ordinal" || isDefinite(page, number)) return true;
  return isWrittenOn(page.text, number) && moneyBefore(page, number.start) === undefined;
}

/** Whether the word before a number names what the number identifies: article 5, the year 1999, 3 May. */
export function isLabelled(page: NumberText, number: NumberFound): boolean {
  const { text, words, terms } = page;
  const at = page.wordFrom(number.start);
  const before = words[at - 1];
  // "1 2": a number is not a label
  if (before === undefined || before.isNumeral) return false;
  if (!/^[ \u00a0.:]*$/.test(text.slice(before.end, number.start))) return false;
  // one in three refugees, واحد من كل ثلاثة لاجئين: a share
  if (terms.has("shares", `${words[at - 2]?.letters ?? ""} ${before.letters}`)) return true;
  if (labelReader(page.lexicons)(before.letters)) return true;
  // in 1999, the 1967 borders
  const isBeforeYear = terms.has("beforeYears", before.letters) || terms.has("the", before.letters);
  if (isYearLike(text, number) && isBeforeYear) return true;
  return number.form === "digits" && isName(page, before);
}

/** Whether a word is a label or a word of time, also after clitics and the article; remembered for each word. */
const labelReader = perLexicons((lexicons) => {
  const terms = quantityTerms(lexicons);
  const isLabel = (one: string) => terms.has("labels", one) || terms.isTimeWord(one) || undefined;
  return remembered(
    (letters) => withoutClitics(lexicons, withoutCliticsAndArticle(lexicons, letters), isLabel) !== undefined,
  );
});

// without the article and its prefixes
function withoutCliticsAndArticle(lexicons: ActiveLexicons, letters: string): string {
  const found = withoutClitics(lexicons, letters, (one) => {
    const bare = withoutArticle(lexicons, one);
    return bare.length < one.length && bare.length > 1 ? bare : undefined;
  });
  return found?.found ?? letters;
}

// Mate 9, Boeing 737: a capital marks a name; "In 15 countries" begins with a preposition
function isName({ text, terms }: NumberText, { start, end, letters }: FoldedWord): boolean {
  return /^\p{Lu}[\p{L}]/u.test(text.slice(start, end)) && !terms.isFunctionWord(letters);
}

/** Whether a number may be a year: four digits from 1000 to 2999 without a separator. */
export function isYearLike(text: string, { start, end, form }: NumberFound): boolean {
  return end - start === 4 && form === "digits" && /^[12١٢۱۲]\p{Nd}{3}$/u.test(text.slice(start, end));
}

// الثلاثة, العشرون: the countries and their number are already known
function isDefinite({ text, lexicons }: NumberText, { start, end, form }: NumberFound): boolean {
  if (form === "digits" || form === "mixed") return false;
  const written = text.slice(start, end);
  return withoutArticle(lexicons, written) !== written;
}

// 13/4/2021, 10:30, F-16, COVID-19, 5+1, G20, 192.168.1.2
function isWrittenOn(text: string, { start, end }: NumberFound): boolean {
  // most numbers have a space on either side
  if (isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(end))) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  if (/\p{Nd}[+:/.,_#]$|\p{L}[-–+/.,_#]$|[+#_/a-zA-Z]$/u.test(before)) return true;
  return /^(?:[+_/]|[:.,]\p{Nd})/u.test(text.slice(end, end + 2));
}
