import { monthNames } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext } from "./context.ts";
import { hasRole, type TimeToken } from "./time-token.ts";

/** Where the verbs of a clause put its times: `planned` for participles such as scheduled, `said` for verbs of speech in the past. */
export type ClauseTense = "future" | "past" | "planned" | "said";

// A more distant verb belongs to another clause.
const reach = 16;

/** The tense of the verb nearest before the words from `from` to `to`, or, if none is, after them in the same sentence. */
export function tenseAround(context: TimeContext, from: number, to: number): ClauseTense | undefined {
  const before = tenseBefore(context, from);
  if (before?.tense === "said") return tenseAfterSaid(context, { said: before.at, from, to });
  return before?.tense ?? tenseAfter(context, to, false);
}

// "said in a statement on Thursday that" is past; in "said the visit on Thursday would" and «إن المحادثات الخميس» the day is of what was said
function tenseAfterSaid(context: TimeContext, { said, from, to }: Record<"said" | "from" | "to", number>): ClauseTense {
  const { tokens } = context;
  const isInContent = tokens.slice(said + 1, from).some((token) => hasRole(token, "that"));
  const next = tokens[to];
  const follows = isNext(next) ? tenseAt(context, to) : undefined;
  if (isInContent) return tenseAfter(context, to, true) ?? "said";
  if (from - said <= closest || hasRole(next, "that") || follows === undefined) return "past";
  return follows;
}

// "said late on Thursday"
const closest = 3;

/** The tense that places a day or a month in a year: of past verbs only one before it counts, and no verb past a day that ends something. */
export function tenseOfDate(context: TimeContext, from: number, to: number): "future" | "past" | undefined {
  const { tokens } = context;
  const before = tenseBefore(context, from)?.tense;
  const isDeadline = /^(?:until|by)$/.test(tokens[from - 1]?.particle ?? "") || isFirstDay(tokens, from);
  if (before === "future" || (before === "past" && !isDeadline && !hasInfinitive(context, from))) return before;
  return before === "past"
    ? undefined
    : tenseAfter(context, to, before !== undefined) === "future"
      ? "future"
      : undefined;
}

/** Whether something holds from a day on: effective Monday, اعتبارا من الاثنين. */
export function isFirstDay(tokens: readonly TimeToken[], from: number): boolean {
  return (
    hasRole(tokens[from - 1], "effective") ||
    (tokens[from - 1]?.particle === "of" && hasRole(tokens[from - 2], "effective"))
  );
}

// "agreed to send a mission in May"
function hasInfinitive({ tokens }: TimeContext, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - reach); at--)
    if (hasRole(tokens[at - 1], "infinitive") && tokens[at]?.isCapital === false && tokens[at]?.isSilent) return true;
  return false;
}

/** The tense of the verb nearest before a word. */
export function tenseBefore(context: TimeContext, from: number): { tense: ClauseTense; at: number } | undefined {
  const { tokens } = context;
  let leadsTo = 0;
  for (let at = from - 1; at >= 0; at--) {
    if (endsSentence(context, at + 1) || at < from - reach) break;
    const tense = tenseAt(context, at);
    if (tense === "past" && isToCome(context, { verb: at, leadsTo, from })) return { tense: "future", at };
    if (tense === "future" && wasToCome(context, at)) return { tense: "past", at };
    if (tense) return { tense, at };
    if (hasRole(tokens[at], "leadsTo")) leadsTo = at;
  }
  // "Ministers to meet on Friday"
  const isInfinitive = hasRole(tokens[leadsTo], "infinitive") && hasRole(tokens[leadsTo + 1], "bareVerbs");
  return isInfinitive ? { tense: "planned", at: leadsTo } : undefined;
}

// A word such as كان governs a verb of the future only within its clause.
const clauseReach = 5;

// كان الوزير سيسافر الأحد
function wasToCome({ tokens, terms }: TimeContext, at: number): boolean {
  if (terms.wordsFor(tokens[at]?.letters ?? "")?.tenseOfVerb?.(tokens[at]?.letters ?? "") !== "future") return false;
  return tokens.slice(Math.max(0, at - clauseReach), at).some((token) => hasRole(token, "wasBefore"));
}

// "agreed to meet on Friday", «دعا إلى اجتماع الجمعة»; "moved to June"
function isToCome(context: TimeContext, { verb, leadsTo, from }: Record<"verb" | "leadsTo" | "from", number>): boolean {
  const token = context.tokens[verb] as TimeToken;
  if (leadsTo === from - 1) return hasAny(context, token, "movingVerbs");
  return leadsTo > 0 && hasAny(context, token, "planningVerbs");
}

function tenseAfter(context: TimeContext, to: number, isInClause: boolean): ClauseTense | undefined {
  const { tokens } = context;
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    if (endsSentence(context, at) || (isInClause && /[,،]/.test(tokens[at]?.gap ?? ""))) return undefined;
    const tense = tenseAt(context, at);
    if (tense) return tense;
  }
  return undefined;
}

/** Whether a sentence ends before a word. */
export function endsSentence({ text, tokens }: TimeContext, at: number): boolean {
  const token = tokens[at];
  if (!token || !/[.;؛!?؟\n]/.test(token.gap)) return false;
  const before = tokens[at - 1];
  if (before === undefined || !/^\. ?$/.test(token.gap)) return true;
  // p.m. on Friday
  if (token.gap === "." || (before.letters.length === 1 && /^\p{Ll}/u.test(text.slice(token.start)))) return false;
  // Mr. Lind, U.S. troops
  return before.letters.length > 2 || !/^\p{Lu}/u.test(text.slice(before.start, before.end));
}

function tenseAt(context: TimeContext, at: number): ClauseTense | undefined {
  const { tokens, terms } = context;
  const token = tokens[at];
  if (!token || token.number !== undefined) return undefined;
  if (isPlanned(terms, token)) return "planned";
  // "would have flown" did not
  if (isFuture(context, token)) return hasRole(tokens[at + 1], "perfect") ? "past" : "future";
  if (isGoingTo(tokens, at)) return "future";
  if (hasAny(context, token, "speechVerbs")) return "said";
  if (hasAny(context, token, "pastVerbs")) return isAfterBe(tokens, at) ? undefined : "past";
  if (isPresent(context, at)) return hasRole(tokens[at - 1], "pastBefore") ? "past" : "future";
  // "polling stations open", "the ministers gather"
  if (hasRole(token, "bareVerbs") && isPluralBefore(context, at)) return "future";
  return tenseOfShape(context, at);
}

// A verb by its form: the shape of a past, or the forms of the verbs of a language.
function tenseOfShape({ tokens, terms }: TimeContext, at: number): ClauseTense | undefined {
  const token = tokens[at] as TimeToken;
  if (token.words.length > 0 || token.particle !== undefined) return undefined;
  const ofVerb = terms.wordsFor(token.letters)?.tenseOfVerb?.(token.letters);
  if (ofVerb === "future") return "future";
  if (ofVerb === "present") return hasRole(tokens[at - 1], "pastBefore") ? "past" : "future";
  const isPast = ofVerb === "past" || (terms.match("past", token.letters) !== undefined && !token.isCapital);
  return isPast && !isAfterBe(tokens, at) ? "past" : undefined;
}

function isPluralBefore({ tokens, terms }: TimeContext, at: number): boolean {
  const before = tokens[at - 1];
  if (!isNext(tokens[at]) || before === undefined) return false;
  return hasRole(before, "plurals") || (before.isSilent && terms.match("plural", before.letters) !== undefined);
}

// travels, يصل, وتزور: of a day, the present means the future
function isPresent({ terms, tokens }: TimeContext, at: number): boolean {
  const { letters } = tokens[at] as TimeToken;
  const prefix = terms.wordsFor(letters)?.presentPrefix;
  if (prefix === undefined) return terms.rolesOf(letters).has("presentVerbs");
  const verb = terms.match("present", letters)?.[1];
  return verb !== undefined && terms.rolesOf(`${prefix}${verb}`).has("presentVerbs");
}

function isPlanned(terms: TimeContext["terms"], token: TimeToken): boolean {
  return hasRole(token, "planned") || terms.rolesOf(terms.withoutConjunction(token.letters)).has("planned");
}

function hasAny(
  { terms }: TimeContext,
  token: TimeToken,
  role: "speechVerbs" | "pastVerbs" | "planningVerbs" | "movingVerbs",
): boolean {
  return hasRole(token, role) || terms.rolesOf(terms.withoutConjunction(token.letters)).has(role);
}

// "is to visit"; "to be held" is decided by what comes before it
function isGoingTo(tokens: readonly TimeToken[], at: number): boolean {
  return hasRole(tokens[at], "infinitive") && hasRole(tokens[at - 1], "presentBe");
}

function isAfterBe(tokens: readonly TimeToken[], at: number): boolean {
  return (
    hasRole(tokens[at - 1], "presentBe") ||
    hasRole(tokens[at - 1], "bareBe") ||
    (hasRole(tokens[at - 1], "infinitive") && tokens[at]?.isCapital === false)
  );
}

/** Whether a word shows the future: will, سيصل, ستزور, but not سياسة or سامر. */
export function isFuture({ terms }: TimeContext, token: TimeToken): boolean {
  const { letters } = token;
  const ofFuture = terms.match("future", letters);
  const future = ofFuture?.[1];
  if (ofFuture && future === undefined) return true;
  const prefix = terms.wordsFor(letters)?.presentPrefix;
  if (future !== undefined && prefix !== undefined && terms.rolesOf(`${prefix}${future}`).has("presentVerbs"))
    return true;
  // May the month, and May the name
  if (token.isCapital && monthNames(letters, terms.vocabulary).length > 0) return false;
  return hasRole(token, "futures") || terms.rolesOf(terms.withoutConjunction(letters)).has("futures");
}
