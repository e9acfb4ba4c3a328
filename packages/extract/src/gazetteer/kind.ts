import type { Match, ReadText } from "./match-phrases.ts";
import { isAmong, wordBefore, wordBehind } from "./neighbours.ts";
import type { Meaning, PlaceKind } from "./phrase.ts";

const tanwin = /\u064b/;
const men = "رئيس, وزير, ملك, أمير, وفد, مبعوث, أمين, سفير, مدير, مسؤول, قائد, ولي, نائب, منتخب, فريق";

/**
 * Whether a name stands as a name or as the adjective of the same letters: سوريًا beside وفدًا, السعودية behind a noun
 * with ال that is no man's office (زار الرئيس السعودية).
 */
export function kindOf(read: ReadText, match: Match, { kind }: Meaning): PlaceKind {
  if (kind !== "country" || !match.phrase.alsoAdjective) return kind;
  const written = read.text.slice(match.start, match.end);
  if (tanwin.test(written)) return "adjective";
  const before = wordBefore(read, match);
  if (!before || match.proclitics !== "" || /يا$/.test(match.phrase.words[0] ?? "")) return kind;
  const isDefinite = match.phrase.words[0]?.startsWith("ال");
  if (!isDefinite) return /ات$/.test(before.letters) ? "adjective" : kind;
  return /^[وفبك]?ال|^[وف]?لل/.test(before.letters) && !isAmong(before, men) ? "adjective" : kind;
}

const languages =
  "لغة, لغات, متحدث, متحدثي, متحدثين, متحدثون, متحدثة, ناطق, ناطقة, ناطقين, ناطقون, يتحدث, يتكلم, نطق, speak, speaks, spoke, speaking, spoken, teach, teaches, taught, learn, learns, learning, learned";

/** Whether an adjective names a language: اللغة الفرنسية, speaks French, French language, in French. */
export function isLanguage(read: ReadText, match: Match): boolean {
  const before = wordBefore(read, match);
  if (isAmong(before, languages)) return true;
  const behind = wordBehind(read, match);
  if (isAmong(behind, "language, languages, speaking, speaker, speakers, translation")) return true;
  return before?.letters === "in" && (!behind || isAmong(behind, "and, or, but, with, on, at"));
}

const units =
  "دولار, دولارا, دولارات, جنيه, جنيها, جنيهات, ريال, ريالا, ريالات, دينار, دينارا, دنانير, ليرة, ليرات, درهم, درهما, " +
  "دراهم, فرنك, فرنكا, روبل, روبلا, روبية, يوان, يوانا, كرونة, بيزو, شيكل, شيقل, تومان";
const pluralUnits =
  "dollars, pounds, rupees, riyals, rials, dinars, dirhams, liras, francs, rubles, roubles, pesos, cents";

/** Whether a match belongs to the unit of an amount: مليار دولار أمريكي, billion US dollars; الليرة التركية does not. */
export function isUnitOfMoney(read: ReadText, match: Match): boolean {
  const before = wordBefore(read, match);
  if (isAmong(before, units) && !/^[وفبك]?ال|^[وف]?لل/.test(before?.letters ?? "")) return true;
  return isAmong(wordBehind(read, match), pluralUnits);
}
