import { isFuture } from "./clause-tense.ts";
import type { TimeContext } from "./context.ts";

// A more distant verb belongs to another clause.
const futureReach = 8;

/** Whether future words are near a date, in a language whose past verbs are not known; undefined in others. */
export function isFutureNear(context: TimeContext, match: { from: number; to: number }): boolean | undefined {
  const own = context.terms.wordsFor(context.tokens[match.from]?.letters ?? "");
  return own?.nounsBare ? isFutureBefore(context, match.from) || isFutureAfter(context, match) : undefined;
}

/** Whether future words come shortly before, in the same clause: سيصل, من المتوقع أن, will. */
function isFutureBefore(context: TimeContext, at: number): boolean {
  const { tokens } = context;
  for (let place = at - 1; place >= Math.max(0, at - futureReach); place--) {
    const token = tokens[place];
    if (!token || /[.؛!?؟\n]/.test(tokens[place + 1]?.gap ?? "")) return false;
    if (isFuture(context, token)) return true;
  }
  return false;
}

// In a language whose verb comes last, it may be far from its date; elsewhere it follows directly: el sábado saldrá.
const verbReach = 14;
const nextVerbReach = 3;

/** Whether future words come after a date, in the same clause. */
function isFutureAfter(context: TimeContext, { from, to }: { from: number; to: number }): boolean {
  const { tokens, terms } = context;
  const own = terms.wordsFor(tokens[from]?.letters ?? "");
  const reach = own?.verbLast ? verbReach : nextVerbReach;
  for (let place = to; place < Math.min(tokens.length, to + reach); place++) {
    const token = tokens[place];
    if (!token || /[.؛!?؟\n]/.test(token.gap) || (!own?.verbLast && (token.gap !== " " || token.particle === "and")))
      return false;
    if (isFuture(context, token)) return true;
  }
  return false;
}
