import type { Pointing } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext, type TimeWordsRead } from "./context.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** Where words point, and whether they count from a day other than publication, as السابق and التالي do. */
export interface PointerPart {
  to: number;
  points: Pointing;
  isAnaphoric: boolean;
}

/** Reads an adjective such as الماضي or المقبل at a token. */
export function readPointer({ tokens, terms }: TimeWordsRead, at: number): PointerPart | undefined {
  const token = tokens[at];
  const points = isNext(token) && token.proclitics === "" ? saying(token, "pointer")?.points : undefined;
  // English puts them before the noun: the "last" of "24 October last year" belongs to the year
  if (!points || !token || terms.wordsFor(token.letters)?.pointers === "before") return undefined;
  // «الخميس قادمة من روما»: an adjective of a definite noun is definite
  if (tokens[at - 1]?.hasArticle && !token.isDefinite) return undefined;
  return { to: at + 1, points, isAnaphoric: terms.match("anaphoric", token.letters) !== undefined };
}

/** A year, month or week relative to the publication. */
export interface RelativeUnit {
  to: number;
  unit: "day" | "week" | "month" | "year" | "decade" | "century";
  /** How many units away; undefined if the words count from another day. */
  shift?: number;
}

const shifts: Readonly<Record<Pointing, number | undefined>> = { past: -1, future: 1, present: 0, recent: undefined };

/** Reads one unit relative to the publication: العام الماضي, هذا الأسبوع, next month. */
export function readRelativeUnit(context: TimeContext, at: number): RelativeUnit | undefined {
  const { tokens, terms } = context;
  const token = tokens[at];
  const isThis = token?.particle === "this" && !hasRole(token, "distant");
  const leading = token?.pointsBefore ? saying(token, "pointer")?.points : undefined;
  if (!isThis && !leading) return pointedUnit(context, at);
  const unit = oneUnit(tokens, at + 1);
  const needsArticle = !token?.pointsBefore && !terms.wordsFor(token?.letters ?? "")?.nounsBare;
  if (!unit || !isNext(tokens[at + 1]) || (needsArticle && !tokens[at + 1]?.isDefinite)) return undefined;
  const behind = isThis ? readPointer(context, at + 2) : undefined;
  const to = behind?.points === "present" ? behind.to : at + 2;
  return relative(to, unit, hasRole(token, "previous") ? undefined : shifts[leading ?? "present"]);
}

/** العام الماضي */
function pointedUnit(context: TimeContext, at: number): RelativeUnit | undefined {
  const { tokens, terms } = context;
  const unit = oneUnit(tokens, at);
  const isPointedTo = tokens[at]?.isDefinite || terms.wordsFor(tokens[at]?.letters ?? "")?.nounsBare;
  const pointer = unit && isPointedTo ? readPointer(context, at + 1) : undefined;
  return unit && pointer && relative(pointer.to, unit, pointer.isAnaphoric ? undefined : shifts[pointer.points]);
}

function oneUnit(tokens: readonly TimeToken[], at: number): RelativeUnit["unit"] | undefined {
  const word = saying(tokens[at], "unit");
  return word?.number === "one" && isCalendarUnit(word.unit) ? word.unit : undefined;
}

function relative(to: number, unit: RelativeUnit["unit"], shift: number | undefined): RelativeUnit {
  return shift === undefined ? { to, unit } : { to, unit, shift };
}

function isCalendarUnit(unit: string): unit is RelativeUnit["unit"] {
  return /^(?:day|week|month|year|decade|century)$/.test(unit);
}
