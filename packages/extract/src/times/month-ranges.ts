import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { readMonthDate } from "./years.ts";

/** Reads two months as the ends of a stretch: between January and April, from May to July 2024, بين يناير وأبريل. */
export function readMonthRange(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const before = tokens[at - 1]?.particle;
  const first = readMonthDate(context, at);
  const joint = first && tokens[first.to];
  if (!first || !isNext(joint)) return undefined;
  const isAnd = before === "between" && (joint.particle === "and" || joint.isJoined);
  const isTo = joint.particle === "to" || joint.particle === "until";
  if (!isAnd && !isTo) return undefined;
  const last = readMonthDate(context, joint.isJoined ? first.to : first.to + 1);
  if (!last) return undefined;
  const match = { from: at, to: last.to, type: "date", rule: "time/month-range", certainty: "likely" } as const;
  const value = stretchOf(first, last);
  return value === undefined ? { ...match, basis: "unresolved" } : { ...match, basis: last.basis, value };
}

// the year of the last month places the first: from November to January 2025
function stretchOf(first: TimeMatch, last: TimeMatch): string | undefined {
  const [start, end] = [first, last].map(({ value }) => /^(\d{4})-(\d{2})$/.exec(value ?? ""));
  if (!end) return undefined;
  const month = start?.[2] ?? /^XXXX-(\d{2})$/.exec(first.value ?? "")?.[1];
  if (month === undefined) return undefined;
  const year = Number(end[1]) - (month > (end[2] as string) ? 1 : 0);
  if (first.basis === "explicit" && start && Number(start[1]) > year) return undefined;
  const from = first.basis === "explicit" && start ? start[1] : year;
  return `${from}-${month}/${end[0]}`;
}
