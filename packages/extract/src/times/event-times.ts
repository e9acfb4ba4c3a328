import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import type { TimeTerms } from "./time-terms.ts";
import { hasRole, type TimeToken } from "./time-token.ts";

const signals: ReadonlySet<string> = new Set(["before", "after", "since", "until", "during", "by", "in"]);
// "the second round of nuclear talks in Vienna": a longer name would include the whole sentence
const longestName = 6;

const match = { type: "date", rule: "time/event", certainty: "candidate", basis: "unresolved" } as const;

/** Reads the beginning or end of an event, after a word such as منذ: بدء الأزمة السورية, the outbreak of the war. */
export function readEventTime(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isNext(token) || !signals.has(before?.particle ?? "")) return undefined;
  if (hasRole(token, "the")) return beginningOf(tokens, at);
  if (before?.particle === "in") return undefined;
  const isBeginning = hasRole(token, "begins") || hasRole(token, "ends") || hasRole(token, "occurs");
  const to = isBeginning
    ? afterDefiniteName(context, at + 1)
    : hasRole(token, "visits")
      ? afterDestination(context, at)
      : undefined;
  if (to === undefined) return undefined;
  const mod = hasRole(token, "begins") ? "start" : hasRole(token, "ends") ? "end" : undefined;
  return { ...match, from: at, to, ...(mod ? { mod } : {}) };
}

/** A definite noun with its adjectives, after an optional event noun: الأزمة السورية, حرب الخليج الثانية. */
function afterDefiniteName({ tokens, terms }: TimeContext, at: number): number | undefined {
  let place = at;
  const isNamed = hasRole(tokens[place], "happenings") && isNext(tokens[place]);
  if (isNamed) place++;
  if (isNamed && isNext(tokens[place]) && !isDefinite(terms, tokens[place]))
    return isWord(tokens[place]) ? place + 1 : undefined;
  const first = place;
  while (place < first + longestName && isNext(tokens[place]) && isDefinite(terms, tokens[place])) place++;
  return place > first ? place : undefined;
}

function isDefinite(terms: TimeTerms, token: TimeToken | undefined): boolean {
  if (token === undefined || token.proclitics !== "" || hasRole(token, "notDefinite")) return false;
  return terms.match("definite", token.letters) !== undefined;
}

function isWord(token: TimeToken | undefined): boolean {
  return token !== undefined && token.particle === undefined && token.number === undefined && token.letters.length > 2;
}

/** زيارة الوزير لأنقرة, زيارته إلى روما: a visit including its destination. */
function afterDestination({ tokens, terms }: TimeContext, at: number): number | undefined {
  for (let place = at + 1; place <= at + longestName; place++) {
    const token = tokens[place];
    if (!isNext(token)) return undefined;
    if (hasRole(token, "goal")) return isNext(tokens[place + 1]) ? place + 2 : undefined;
    if (terms.match("joinedGoal", token.letters)) return place + 1;
    if (token.particle !== undefined || token.number !== undefined) return undefined;
  }
  return undefined;
}

// the outbreak of the war, the beginning of Brexit talks
function beginningOf(tokens: readonly TimeToken[], at: number): TimeMatch | undefined {
  if (!hasRole(tokens[at + 1], "beginsOf") || !hasRole(tokens[at + 2], "of")) return undefined;
  const first = hasRole(tokens[at + 3], "the") ? at + 4 : at + 3;
  let place = first;
  while (place < first + longestName && isNameWord(tokens, place, first === at + 4 && place === first)) place++;
  if (isNext(tokens[place]) && hasRole(tokens[place], "eventHeads")) place++;
  return place > first ? { ...match, from: at, to: place } : undefined;
}

// after "the" the first word may be in lower case
function isNameWord(tokens: readonly TimeToken[], place: number, maybeSmall: boolean): boolean {
  const token = tokens[place];
  return isNext(token) && isWord(token) && (token.isCapital || maybeSmall);
}
