import { type MonthCalendar, type MonthName, monthNames } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext } from "./context.ts";
import { saying, type TimeToken } from "./time-token.ts";

/** A month as a text names it, with the token behind it. */
export interface MonthPart {
  to: number;
  /** Where it ends, if a bracket closes behind its last token. */
  end?: number;
  month: number;
  calendar: MonthCalendar;
  isDoubtful: boolean;
}

const honours: ReadonlySet<string> = new Set(["المبارك", "الحرام", "المعظم", "المكرم", "الفضيل", "الكريم"]);

/** Reads a month at a token, with شهر before it, a second name beside it (نيسان/أبريل) and an honour behind it. */
export function readMonth(context: TimeContext, at: number): MonthPart | undefined {
  const { tokens } = context;
  const word = saying(tokens[at], "unit");
  const isCalled = word?.unit === "month" && word.number === "one";
  const first = isCalled && isNext(tokens[at + 1]) ? at + 1 : at;
  const own = nameAt(tokens, first);
  if (!own) return undefined;
  let part: MonthPart = { ...own, isDoubtful: own.isDoubtful && !isCalled };
  part = withSecondName(context, part) ?? part;
  const honour = tokens[part.to];
  if (part.calendar === "islamic" && isNext(honour) && honours.has(honour.letters)) part = { ...part, to: part.to + 1 };
  return part;
}

function nameAt(tokens: readonly TimeToken[], at: number): Omit<MonthPart, "end"> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isLatin = token.isLatin;
  if (isLatin && !token.isCapital) return undefined;
  const found = monthNames(token.letters).find((name) => isThere(name, tokens, at));
  if (!found) return undefined;
  const { rest, month, calendar } = found;
  const isDoubtful = found.isDoubtful && !(isLatin && found.rest.length > 0);
  return { to: at + rest.length + 1, month, calendar, isDoubtful };
}

function isThere({ rest, isDoubtful }: MonthName, tokens: readonly TimeToken[], at: number): boolean {
  // لدي is no ل before the month دي
  if (isDoubtful && /[لكف]/.test(tokens[at]?.proclitics ?? "")) return false;
  return rest.every((own, k) => {
    const token = tokens[at + k + 1];
    return token !== undefined && /^[ -]?$/.test(token.gap) && token.proclitics === "" && token.letters === own;
  });
}

/** نيسان/أبريل, نيسان - أبريل and أبريل (نيسان) are one month. */
function withSecondName({ text, tokens }: TimeContext, part: MonthPart): MonthPart | undefined {
  const token = tokens[part.to];
  const joint = token && /^ ?([/(-]) ?$/.exec(token.gap)?.[1];
  const second = joint ? nameAt(tokens, part.to) : undefined;
  if (!second || second.month !== part.month || second.calendar !== part.calendar) return undefined;
  if (joint !== "(") return { ...part, to: second.to, isDoubtful: false };
  const last = tokens[second.to - 1]?.end ?? 0;
  const closing = /^ ?\)/.exec(text.slice(last, last + 2))?.[0];
  return closing ? { ...part, to: second.to, end: last + closing.length, isDoubtful: false } : undefined;
}
