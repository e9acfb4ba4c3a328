import type { Match, ReadText } from "./match-phrases.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";
import type { Meaning, PlaceKind } from "./phrase.ts";

/**
 * Whether a name is used as a name or as the adjective of the same letters: سوريًا next to وفدًا, السعودية after a noun with
 * ال that is not a man's title (زار الرئيس السعودية).
 */
export function placeKindOf(read: ReadText, match: Match, { kind }: Meaning): PlaceKind {
  if (kind !== "country" || !match.phrase.alsoAdjective) return kind;
  const { text, terms } = read;
  if (terms.fits("adjectiveMark", text.slice(match.start, match.end))) return "adjective";
  const before = wordBefore(read, match);
  const form = match.phrase.words[0] ?? "";
  if (!before || match.proclitics !== "" || terms.fits("ambiguousEnding", form)) return kind;
  if (!terms.fits("definite", form)) return terms.fits("pluralNoun", before.letters) ? "adjective" : kind;
  return terms.fits("definite", before.letters) && !terms.has("men", before) ? "adjective" : kind;
}

/** Whether an adjective names a language: اللغة الفرنسية, speaks French, French language, in French. */
export function isLanguage(read: ReadText, match: Match): boolean {
  const { terms } = read;
  const [before, after] = [wordBefore(read, match), wordAfter(read, match)];
  if (terms.has("languageBefore", before) || terms.has("languageAfter", after)) return true;
  const isIn = before !== undefined && terms.is("languagePreposition", before.letters);
  return isIn && (!after || terms.has("afterLanguage", after));
}

/** Whether a match belongs to the unit of an amount: مليار دولار أمريكي, billion US dollars; الليرة التركية does not. */
export function isUnitOfMoney(read: ReadText, match: Match): boolean {
  const { terms } = read;
  const before = wordBefore(read, match);
  if (terms.has("moneyBefore", before) && !terms.fits("definite", before?.letters ?? "")) return true;
  return terms.has("moneyAfter", wordAfter(read, match));
}
