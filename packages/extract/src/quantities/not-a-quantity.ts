import { type FoldedWord, foldedList, type NumberFound, withoutProclitics } from "@diplomatic-visits/core/internal";
import { moneyBefore, type NumberText, wordFrom } from "./number-text.ts";
import { isFunctionWord, isTimeWord } from "./word-shapes.ts";

// A number behind these names a thing and counts none: article 5, القرار 2231.
const labels = `رقم مادة قرار قراره فقرة بند صفحة فصل جزء مجموعة ساعة قناة مرحلة طريق تاريخ موافق هاتف نسخة طراز فئة
  number no nos article articles resolution paragraph page pages chapter section clause phase channel annex protocol version model type flight`;
const beforeYears = "in since until by circa from and between من منذ حتى إلى الى و بين في قبل بعد";

let lists: Record<"labels" | "beforeYears", ReadonlySet<string>> | undefined;

function known(): Record<"labels" | "beforeYears", ReadonlySet<string>> {
  lists ??= { labels: new Set(foldedList(labels)), beforeYears: new Set(foldedList(beforeYears)) };
  return lists;
}

/** Whether the form of a number, or what it is written onto, says that it counts nothing: an ordinal, a date, F-16. */
export function isNoQuantity(page: NumberText, number: NumberFound): boolean {
  if (number.form === "ordinal" || isDefinite(page.text, number)) return true;
  return isWrittenOn(page.text, number) && moneyBefore(page, number.start) === undefined;
}

const article = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/** Whether the word before a place names what the number there is the number of: article 5, the year 1999, 3 May. */
export function isLabelled({ text, words }: NumberText, number: NumberFound): boolean {
  const before = words[wordFrom(words, number.start) - 1];
  if (before === undefined || !/^[ \u00a0.:]*$/.test(text.slice(before.end, number.start))) return false;
  // one in three refugees, واحد من كل ثلاثة لاجئين: a share
  const earlier = words[wordFrom(words, number.start) - 2]?.letters ?? "";
  if (/^(?:one in|(?:in|one) every|من كل)$/.test(`${earlier} ${before.letters}`)) return true;
  const { labels: names } = known();
  const bare = before.letters.replace(article, "");
  if (withoutProclitics(bare, (one) => names.has(one) || isTimeWord(one) || undefined)) return true;
  if (isYearLike(text, number) && known().beforeYears.has(before.letters)) return true;
  // the 1967 borders
  if (isYearLike(text, number) && before.letters === "the") return true;
  return number.form === "digits" && isName(text, before);
}

// Mate 9, Boeing 737: a capital that opens no sentence; "In 15 countries" begins with a preposition
function isName(text: string, { start, end, letters }: FoldedWord): boolean {
  return /^\p{Lu}[\p{L}]/u.test(text.slice(start, end)) && /^[a-z]/.test(letters) && !isFunctionWord(letters);
}

/** Whether a number may be a year: four digits from 1000 to 2999 without a separator. */
export function isYearLike(text: string, { start, end, form }: NumberFound): boolean {
  return form === "digits" && /^[12١٢۱۲]\p{Nd}{3}$/u.test(text.slice(start, end));
}

// الثلاثة, العشرون: the countries are known already, and their number with them
function isDefinite(text: string, { start, end, form }: NumberFound): boolean {
  return form !== "digits" && form !== "mixed" && /^ال/.test(text.slice(start, end));
}

// 13/4/2021, 10:30, F-16, COVID-19, 5+1, G20, 192.168.1.2
function isWrittenOn(text: string, { start, end }: NumberFound): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/\p{Nd}[+:/.,_#]$|\p{L}[-–+/.,_#]$|[+#_/a-zA-Z]$/u.test(before)) return true;
  return /^(?:[+_/]|[:.,]\p{Nd})/u.test(text.slice(end, end + 2));
}
