import { parseEdtf } from "@diplomatic-visits/core/internal";
import { isNear, type TimeContext, type TimeMatch } from "./context.ts";
import { readDate } from "./dates.ts";
import { readNumericDate } from "./numeric-dates.ts";
import { hasRole } from "./time-token.ts";

/** A date with the same day in another calendar after it, as one: 3 رمضان 1442 هـ الموافق 15 أبريل 2021. */
export function withParallel(context: TimeContext, match: TimeMatch): TimeMatch {
  const { text, tokens } = context;
  if (!/^time\/(?:date|numeric)$/.test(match.rule)) return match;
  const token = tokens[match.to];
  const isEqual = token?.particle === "equals" && /^[ \u00a0]*[(,،]?[ \u00a0]*$/.test(token.gap);
  const isBracket = token !== undefined && /^ ?[(/] ?$/.test(token.gap);
  if (!isEqual && !isBracket) return match;
  const after = isEqual ? (hasRole(tokens[match.to + 1], "correspondingTo") ? match.to + 2 : match.to + 1) : match.to;
  if (isEqual && !isNear(tokens[after])) return match;
  const other = readDate(context, after) ?? readNumericDate(context, after);
  if (!other || (other.calendar ?? "gregorian") === (match.calendar ?? "gregorian")) return match;
  const end = other.end ?? tokens[other.to - 1]?.end ?? 0;
  const isOpen = /\(/.test(token?.gap ?? "");
  const closing = isOpen ? /^ ?\)/.exec(text.slice(end, end + 2))?.[0] : undefined;
  if (isOpen && closing === undefined) return match;
  return {
    ...joined(match, other),
    type: match.type,
    from: match.from,
    to: other.to,
    end: end + (closing?.length ?? 0),
  };
}

// The Gregorian words fix the day; the others confirm or contradict it.
function joined(first: TimeMatch, second: TimeMatch): TimeMatch {
  const [own, other] = first.calendar === undefined ? [first, second] : [second, first];
  const { calendar: _calendar, ...rest } = own;
  const [a, b] = [dayIn(own), dayIn(other)];
  if (a === undefined || b === undefined) return { ...rest, rule: "time/two-calendars" };
  return { ...rest, rule: "time/two-calendars", certainty: Math.abs(a - b) <= 2 ? own.certainty : "candidate" };
}

function dayIn({ value }: TimeMatch): number | undefined {
  return value === undefined ? undefined : parseEdtf(value)?.earliest;
}
