import { calendarDay, formatDay } from "@diplomatic-visits/core/internal";
import { endsSentence } from "./clause-tense.ts";
import type { TimeContext, TimeMatch } from "./context.ts";

/** Gives days without a month the month of the date before them in the sentence: "on 3 December, and left on the 5th". */
export function withMonths(context: TimeContext, matches: readonly TimeMatch[]): TimeMatch[] {
  return matches.map((match, i) => {
    if (match.rule !== "time/day-of-month" || match.certainty !== "candidate") return match;
    const before = matches.slice(0, i).findLast(({ rule, value }) => rule === "time/date" && value !== undefined);
    return (before && dayInMonthOf(context, before, match)) ?? match;
  });
}

function dayInMonthOf(context: TimeContext, before: TimeMatch, match: TimeMatch): TimeMatch | undefined {
  for (let at = before.to; at <= match.from; at++) if (endsSentence(context, at)) return undefined;
  const [year, month, first] = (/\d{4}-\d{2}-\d{2}$/.exec(before.value ?? "")?.[0] ?? "").split("-").map(Number);
  const day = context.tokens.slice(match.from, match.to).find(({ number }) => number !== undefined)?.number;
  if (!year || !month || !first || day === undefined || day <= first) return undefined;
  const on = calendarDay(year, month, day);
  return on === undefined ? undefined : { ...match, value: formatDay(on), basis: before.basis };
}
