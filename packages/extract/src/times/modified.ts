import type { TimeMod } from "@diplomatic-visits/core";
import { isNext, type TimeContext, type TimeMatch, type TimeReader } from "./context.ts";
import { readRelativeUnit } from "./pointing.ts";
import { readBareSeason, readRelative, readRelativeSeason } from "./relative.ts";
import { unitAway } from "./relative-values.ts";
import { hasRole, saying } from "./time-token.ts";
import { readBareYear, readCentury, readDecade, readMonthDate, readSeason } from "./years.ts";

const readers: readonly TimeReader[] = [
  readMonthDate,
  readBareYear,
  readRelative,
  readSeason,
  readRelativeSeason,
  readBareSeason,
  readDecade,
  readCentury,
];

/** Reads the beginning, middle or end of a period: أواخر أبريل 2021, مطلع العام المقبل, mid-2021, the end of this month. */
export function readModified(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const start = hasRole(tokens[at], "the") ? at + 1 : at;
  const mod = saying(tokens[start], "part")?.mod ?? earlierOrLater(tokens, start);
  if (!mod) return undefined;
  let place = start + 1;
  if (hasRole(tokens[place], "of")) place++;
  if (!/^[ \u00a0-]$/.test(tokens[place]?.gap ?? "")) return undefined;
  let best: TimeMatch | undefined;
  for (const read of readers) {
    const match = read(context, place);
    if (match?.type === "date" && match.to > (best?.to ?? 0)) best = match;
  }
  if (best) return { ...best, from: at, mod };
  const decade = readRelativeUnit(context, place);
  if (decade?.unit === "decade" && decade.shift !== undefined)
    return decadePart(context, { from: at, to: decade.to, mod }, decade.shift);
  return endOfCurrent(context, place, { from: at, mod });
}

// العقد الماضي alone is ten years, but its beginning is a date
function decadePart({ today }: TimeContext, span: Pick<TimeMatch, "from" | "to" | "mod">, shift: number): TimeMatch {
  const match = { ...span, type: "date", rule: "time/relative", certainty: "likely" } as const;
  const value = today === undefined ? undefined : unitAway(today, "decade", shift);
  return value === undefined
    ? { ...match, basis: "unresolved" }
    : { ...match, basis: "resolved-from-publication", value };
}

/** "earlier this month" and "later this year" */
function earlierOrLater(tokens: TimeContext["tokens"], at: number): TimeMod | undefined {
  if (!hasRole(tokens[at + 1], "laterOf")) return undefined;
  return hasRole(tokens[at], "earlier") ? "start" : hasRole(tokens[at], "later") ? "end" : undefined;
}

// نهاية العام and نهاية الأسبوع are those of the publication, unless the text tells of another time
function endOfCurrent(
  { tokens, today }: TimeContext,
  first: number,
  match: { from: number; mod: TimeMod },
): TimeMatch | undefined {
  const place = hasRole(tokens[first], "the") ? first + 1 : first;
  const unit = saying(tokens[place], "unit");
  const isDefinite = tokens[place]?.isDefinite || hasRole(tokens[place - 1], "the") || hasRole(tokens[place], "week");
  if (unit?.number !== "one" || !isDefinite || !/^(?:week|month|year)$/.test(unit.unit) || !isNext(tokens[place]))
    return undefined;
  const part = { ...match, to: place + 1, type: "date", rule: "time/part", certainty: "candidate" } as const;
  const value = today === undefined || match.mod !== "end" ? undefined : unitAway(today, unit.unit, 0);
  return value === undefined
    ? { ...part, basis: "unresolved" }
    : { ...part, basis: "resolved-from-publication", value };
}
