import { type MonthCalendar, type MonthName, monthNames } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext, type TimeWordsRead } from "./context.ts";
import { hasRole, saying } from "./time-token.ts";

/** A month named in a text, with the token after it. */
export interface MonthPart {
  to: number;
  /** Its end, if a bracket closes after its last token. */
  end?: number;
  month: number;
  calendar: MonthCalendar;
  isDoubtful: boolean;
}

/** Reads a month at a token, with a preceding شهر, a second name next to it (نيسان/أبريل) and an honorific after it. */
export function readMonth(context: TimeContext, at: number): MonthPart | undefined {
  const { tokens } = context;
  const word = saying(tokens[at], "unit");
  const isCalled = word?.unit === "month" && word.number === "one";
  const first = isCalled && isNext(tokens[at + 1]) ? at + 1 : at;
  const own = nameAt(context, first);
  if (!own) return undefined;
  let part: MonthPart = { ...own, isDoubtful: own.isDoubtful && !isCalled };
  // ekim ayında
  const after = tokens[part.to];
  const isNamed = isNext(after) && context.terms.wordsFor(after.letters)?.dayFollows === true;
  if (isNamed && saying(after, "unit")?.unit === "month") part = { ...part, isDoubtful: false };
  part = withSecondName(context, part) ?? part;
  const honour = tokens[part.to];
  if (part.calendar === "islamic" && isNext(honour) && hasRole(honour, "honours")) part = { ...part, to: part.to + 1 };
  return part;
}

function nameAt({ tokens, terms }: TimeWordsRead, at: number): Omit<MonthPart, "end"> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.hasCapitals && !token.isCapital) return undefined;
  const found = monthNames(token.letters, terms.vocabulary).find((name) => isMonthNameAt(name, { tokens, terms }, at));
  if (!found) return undefined;
  const { rest, month, calendar } = found;
  const isDoubtful = found.isDoubtful && !(token.hasCapitals && found.rest.length > 0);
  return { to: at + rest.length + 1, month, calendar, isDoubtful };
}

function isMonthNameAt({ rest, isDoubtful }: MonthName, { tokens, terms }: TimeWordsRead, at: number): boolean {
  const first = tokens[at];
  const others = terms.wordsFor(first?.letters ?? "")?.notBeforeMonth ?? "";
  if (isDoubtful && [...(first?.proclitics ?? "")].some((clitic) => others.includes(clitic))) return false;
  return rest.every((own, k) => {
    const token = tokens[at + k + 1];
    return token !== undefined && /^[ -]?$/.test(token.gap) && token.proclitics === "" && token.letters === own;
  });
}

/** نيسان/أبريل, نيسان - أبريل and أبريل (نيسان) are one month. */
function withSecondName({ text, tokens, terms }: TimeContext, part: MonthPart): MonthPart | undefined {
  const token = tokens[part.to];
  const joint = token && /^ ?([/(-]) ?$/.exec(token.gap)?.[1];
  const second = joint ? nameAt({ tokens, terms }, part.to) : undefined;
  if (!second || second.month !== part.month || second.calendar !== part.calendar) return undefined;
  if (joint !== "(") return { ...part, to: second.to, isDoubtful: false };
  const last = tokens[second.to - 1]?.end ?? 0;
  const closing = /^ ?\)/.exec(text.slice(last, last + 2))?.[0];
  return closing ? { ...part, to: second.to, end: last + closing.length, isDoubtful: false } : undefined;
}
