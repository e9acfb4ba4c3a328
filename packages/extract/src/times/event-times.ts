import { beginnings, visit } from "./beginnings.ts";
import { isNext, type TimeContext, type TimeMatch } from "./context.ts";
import type { TimeToken } from "./time-token.ts";

const signals: ReadonlySet<string> = new Set(["before", "after", "since", "until", "during", "by", "in"]);
const happenings: ReadonlySet<string> = new Set([
  "حرب",
  "ازمه",
  "ثوره",
  "جائحه",
  "انتفاضه",
  "غزو",
  "احتلال",
  "مفاوضات",
  "محادثات",
  "زياره",
  "معركه",
  "اتفاق",
]);
const longestName = 6;

const match = { type: "date", rule: "time/event", certainty: "candidate", basis: "unresolved" } as const;

/** Reads the beginning or end of something that happened, behind a word such as منذ: بدء الأزمة السورية, the outbreak of the war. */
export function readEventTime({ tokens }: TimeContext, at: number): TimeMatch | undefined {
  const before = tokens[at - 1];
  if (!isNext(tokens[at]) || !signals.has(before?.particle ?? "")) return undefined;
  const letters = tokens[at]?.letters ?? "";
  if (letters === "the") return englishEvent(tokens, at);
  const isBeginning = beginnings.has(letters);
  const isVisit = visit.test(letters) && before?.particle !== "in";
  const to =
    isBeginning && before?.particle !== "in"
      ? behindName(tokens, at + 1)
      : isVisit
        ? behindDestination(tokens, at)
        : undefined;
  if (to === undefined) return undefined;
  const mod = beginnings.get(letters);
  return { ...match, from: at, to, ...(mod ? { mod } : {}) };
}

/** A definite noun with its adjectives, after what happened if that is named first: الأزمة السورية, حرب الخليج الثانية. */
function behindName(tokens: readonly TimeToken[], at: number): number | undefined {
  let place = at;
  const isNamed = happenings.has(tokens[place]?.letters ?? "") && isNext(tokens[place]);
  if (isNamed) place++;
  if (isNamed && isNext(tokens[place]) && !isDefinite(tokens[place]))
    return isWord(tokens[place]) ? place + 1 : undefined;
  const first = place;
  while (place < first + longestName && isNext(tokens[place]) && isDefinite(tokens[place])) place++;
  return place > first ? place : undefined;
}

function isDefinite(token: TimeToken | undefined): boolean {
  return (
    token !== undefined &&
    /^ال\p{L}{2}/u.test(token.letters) &&
    token.proclitics === "" &&
    !/^(?:الذي|التي|الذين|الى)$/.test(token.letters)
  );
}

function isWord(token: TimeToken | undefined): boolean {
  return token !== undefined && token.particle === undefined && token.number === undefined && token.letters.length > 2;
}

/** زيارة الوزير لأنقرة, زيارته إلى روما: a visit up to the place it leads to. */
function behindDestination(tokens: readonly TimeToken[], at: number): number | undefined {
  for (let place = at + 1; place <= at + longestName; place++) {
    const token = tokens[place];
    if (!isNext(token)) return undefined;
    if (token.letters === "الي") return isNext(tokens[place + 1]) ? place + 2 : undefined;
    if (/^ل\p{L}{3}/u.test(token.letters) && !token.letters.startsWith("لا") && place > at) return place + 1;
    if (token.particle !== undefined || token.number !== undefined) return undefined;
  }
  return undefined;
}

const englishBeginnings = /^(?:beginning|start|outbreak|end|onset|eruption)$/;

function englishEvent(tokens: readonly TimeToken[], at: number): TimeMatch | undefined {
  const isBeginning = englishBeginnings.test(tokens[at + 1]?.letters ?? "") && tokens[at + 2]?.letters === "of";
  if (!isBeginning) return undefined;
  let place = tokens[at + 3]?.letters === "the" ? at + 4 : at + 3;
  const first = place;
  while (
    place < first + longestName &&
    isNext(tokens[place]) &&
    isWord(tokens[place]) &&
    (tokens[place]?.isCapital || (place === first && place === at + 4))
  )
    place++;
  if (
    isNext(tokens[place]) &&
    /^(?:war|crisis|conflict|pandemic|revolution|talks|invasion|uprising)$/.test(tokens[place]?.letters ?? "")
  )
    place++;
  return place > first ? { ...match, from: at, to: place } : undefined;
}
