import type { MonthCalendar } from "@diplomatic-visits/core/internal";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

/** The era after a year or a century, with the token after it. */
export interface EraPart {
  to: number;
  calendar: MonthCalendar;
  /** Whether it counts backwards: قبل الميلاد. */
  isBefore: boolean;
}

/** Reads م, هـ, هجري شمسي, قبل الميلاد, ق.م, AD, BC and similar at a token. */
export function readEra(tokens: readonly TimeToken[], at: number): EraPart | undefined {
  const token = tokens[at];
  if (!token || token.isSilent || !/^[ \u00a0]*$/.test(token.gap)) return undefined;
  return beforeChrist(tokens, at) ?? era(tokens, at);
}

function beforeChrist(tokens: readonly TimeToken[], at: number): EraPart | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isShort = hasRole(token, "eraFirst") && hasRole(next, "eraSecond") && /^[. ]{0,2}$/.test(next?.gap ?? "");
  const isLong = /^(?:before|after)$/.test(token?.particle ?? "") && hasRole(next, "birth");
  if (isShort || isLong)
    return { to: at + 2, calendar: "gregorian", isBefore: isShort || token?.particle === "before" };
  return token?.isCapital && hasRole(token, "beforeChrist")
    ? { to: at + 1, calendar: "gregorian", isBefore: true }
    : undefined;
}

function era(tokens: readonly TimeToken[], at: number): EraPart | undefined {
  const token = tokens[at];
  const named = saying(token, "era");
  if (!named || (token?.hasCapitals && !token?.isCapital)) return undefined;
  const next = tokens[at + 1];
  const isSolar = next && /^[. ]{0,2}$/.test(next.gap) && saying(next, "era")?.calendar === "persian";
  return { to: isSolar ? at + 2 : at + 1, calendar: isSolar ? "persian" : named.calendar, isBefore: false };
}
