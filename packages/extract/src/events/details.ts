import type { IssueArea, MeetingChannel, MeetingFormat, Purpose } from "@diplomatic-visits/core";
import {
  type FoldedWord,
  findTriggers,
  firstSpanFrom,
  type Reading,
  type Span,
  type TriggerFound,
} from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { DetailWords } from "../languages/parts/detail-words.ts";
import {
  beginsDetailPhrase,
  detailPhraseAt,
  type Introduced,
  introductionIn,
  introductions,
} from "./detail-phrases.ts";
import type { EventFound, Slot } from "./event.ts";
import { isDiscussing, issueAreasIn } from "./issue-areas.ts";
import { type MovedDates, movedDates } from "./moved-dates.ts";

/** What the rest of a sentence says of an event, beyond its slots. */
export interface EventDetails {
  purposes: Slot<Purpose>[];
  formats: Slot<MeetingFormat>[];
  /** What those who meet speak about. */
  issueAreas: Slot<IssueArea>[];
  /** By what they speak with each other. */
  channel?: Slot<MeetingChannel>;
  /** The words before the one who invites; the name follows. */
  invitation?: Span;
  /** Whether its verb says that the visit ends. */
  isEnding: boolean;
  /** Whether its verb puts it before what the text is about: "had spoken". */
  isBeforehand: boolean;
  /** The reason of a cancellation or postponement, with the words that introduce it. */
  reason?: Span & { introduction: Span };
  /** The dates of a visit that is off. */
  moved?: MovedDates;
}

/** The text in which details are looked for. */
export interface DetailsOptions {
  words: readonly FoldedWord[];
  sentences: readonly Span[];
  /** The time expressions that may date an event. */
  dates?: readonly Span[];
  reading: Reading;
  lexicons: ActiveLexicons;
}

/** Finds the purpose, the format, the invitation and the reason of each event, between its trigger and the next one. */
export function findDetails(text: string, events: readonly EventFound[], options: DetailsOptions): EventDetails[] {
  const triggers = events.map(({ trigger }) => trigger.start).sort((a, b) => a - b);
  return events.map((event) => {
    const next = triggers.find((start) => start > event.trigger.start) ?? text.length;
    const sentence = options.sentences[firstSpanFrom(options.sentences, event.trigger.start + 1) - 1];
    const region = { start: event.trigger.end, end: Math.min(next, sentence?.end ?? text.length) };
    return detailsIn({ ...options, text, triggers }, event, region);
  });
}

type Read = DetailsOptions & { text: string; triggers: readonly number[] };

function detailsIn(read: Read, event: EventFound, region: Span): EventDetails {
  const details: EventDetails = {
    ...{ purposes: [], formats: [], issueAreas: [], isEnding: false },
    isBeforehand: says(read, "beforehand", { start: event.start, end: event.trigger.end }),
  };
  if (event.kind === "visit") {
    const regions = [region, ...sentenceGoingOn(read, event)];
    details.purposes = regions.flatMap((one) => purposesIn(read, one)).filter(isFirstOfValue);
    details.isEnding = [event.status, event.trigger].some((span) => says(read, "endings", span));
    const invitation = regions.map((one) => introductionIn(read, one, "invitation")).find((found) => found);
    if (invitation) details.invitation = invitation.span;
  } else {
    // "in a phone call, and agreed to meet": the telephone belongs to the event before
    const before = read.triggers.findLast((start) => start < event.trigger.start) ?? 0;
    const own = { start: Math.max(before, Math.min(event.start, event.trigger.start)), end: region.end };
    const channel = channelIn(read, event, own);
    if (channel) details.channel = channel;
    if (event.kind === "meeting") details.formats = formatsAt(read, event);
    details.issueAreas = [own, ...sentenceAbout(read, event)]
      .flatMap((one) => issueAreasIn(read, one))
      .filter(isFirstOfValue);
  }
  const isOff = event.status.value === "cancelled" || event.status.value === "postponed";
  const reason = isOff ? reasonIn(read, region) : undefined;
  const moved = isOff && event.kind === "visit" ? movedIn(read, event) : undefined;
  return { ...details, ...(reason ? { reason } : {}), ...(moved ? { moved } : {}) };
}

function isFirstOfValue<T>({ value }: Slot<T>, i: number, all: readonly Slot<T>[]): boolean {
  return all.findIndex((one) => one.value === value) === i;
}

// how far into its sentence the words are: "the three-day visit comes"
const openingReach = 6;

// "She came for talks", «وتأتي الزيارة بدعوة من»: the next sentence, if it goes on about the visit
function sentenceGoingOn({ words, sentences, lexicons }: Read, { trigger }: EventFound): Span[] {
  const next = sentences[firstSpanFrom(sentences, trigger.start + 1)];
  if (!next) return [];
  const from = firstSpanFrom(words, next.start);
  const isIn = (list: keyof DetailWords, i: number) => beginsDetailPhrase(lexicons, list, words[i]?.letters ?? "");
  for (let i = from; i < from + openingReach; i++) {
    if (i > from && !/^[ -]$/.test(words[i]?.gap ?? "")) return [];
    if (!isIn("goingOnVerbs", i)) continue;
    const isAbout = [i - 1, i + 1, i + 2].some((k) => k >= from && isIn("goingOn", k));
    return isAbout ? [{ start: (words[i] as FoldedWord).end, end: next.end }] : [];
  }
  return [];
}

// "They discussed trade": the next sentence, if it has no event of its own
function sentenceAbout(read: Read, { trigger }: EventFound): Span[] {
  const { words, sentences } = read;
  const next = sentences[firstSpanFrom(sentences, trigger.start + 1)];
  if (!next || read.triggers.some((start) => start >= next.start && start < next.end)) return [];
  const from = firstSpanFrom(words, next.start);
  const isAbout = words.slice(from, from + openingReach).some(({ letters }) => isDiscussing(read.lexicons, letters));
  return isAbout ? [next] : [];
}

const channels = [
  ["video", "video"],
  ["phone", "phone"],
  ["inPerson", "in-person"],
] as const;

// a call without words for its line is by phone
function channelIn(read: Read, { kind, trigger }: EventFound, region: Span): Slot<MeetingChannel> | undefined {
  for (const [list, value] of channels) {
    const found = introductionIn(read, region, list);
    if (found) return { ...found.span, value };
  }
  if (kind === "call") return { ...trigger, value: "phone" };
  return says(read, "receiving", trigger) ? { ...trigger, value: "in-person" } : undefined;
}

function movedIn({ words, sentences, dates = [], lexicons }: Read, event: EventFound): MovedDates {
  const sentence = sentences[firstSpanFrom(sentences, event.status.start + 1) - 1];
  const own = dates.filter(({ start, end }) => sentence && start >= sentence.start && end <= sentence.end);
  return movedDates(event, { words, dates: own, has: (list, letters) => beginsDetailPhrase(lexicons, list, letters) });
}

function says({ words, lexicons }: Read, list: keyof DetailWords, { start, end }: Span): boolean {
  for (let i = firstSpanFrom(words, start); i < words.length && (words[i] as FoldedWord).start < end; i++)
    if (beginsDetailPhrase(lexicons, list, (words[i] as FoldedWord).letters)) return true;
  return false;
}

const wordsBetween = 3;

// "for talks", "to hold talks": the noun or verb of the purpose follows its preposition at once
function purposesIn(read: Read, region: Span): Slot<Purpose>[] {
  const { words } = read;
  const found: Slot<Purpose>[] = [];
  for (let i = firstSpanFrom(words, region.start); i < words.length; i++) {
    if ((words[i] as FoldedWord).end > region.end) break;
    const introduced = detailPhraseAt(read, i, "purpose");
    const named = introduced && purposeAfter(read, introduced, region);
    if (!introduced || !named) continue;
    const value = named.value as Purpose;
    if (!found.some((one) => one.value === value)) found.push({ value, start: introduced.span.start, end: named.end });
    i = firstSpanFrom(words, named.end) - 1;
  }
  return found;
}

function purposeAfter(read: Read, { span, next, skipped }: Introduced, region: Span): TriggerFound | undefined {
  const { words, reading } = read;
  const hits = reading
    .within(findTriggers, { start: span.start, end: region.end })
    .filter(({ list }) => list === "purpose");
  for (let i = next; i < next + wordsBetween; i++) {
    const word = words[i];
    if (!word || (i > next && word.gap !== " ")) return undefined;
    const start = i === next && skipped > 0 ? word.part(skipped).start : word.start;
    const here = hits.filter((hit) => hit.start >= word.start && hit.start <= start && hit.end > start);
    if (here.length === 1) return here[0];
    if (here.length > 1 || !mayStandBetween(read, word)) return undefined;
  }
  return undefined;
}

function mayStandBetween({ lexicons }: Read, { letters }: FoldedWord): boolean {
  const list = introductions(lexicons).get("beforePurpose") ?? [];
  const beginsDetailPhrase = (word: string) =>
    list.some(({ words }) => words.length === 1 && words[0] === word) ? word : undefined;
  return readingAfterClitics(lexicons, letters, beginsDetailPhrase) !== undefined;
}

// Formats that the words of the meeting itself name; a ceremony beside it is another event.
const namedByNoun: ReadonlySet<string> = new Set([
  ...[
    "talks",
    "summit",
    "press-conference",
    "one-on-one",
    "expanded",
    "restricted",
    "bilateral",
    "trilateral",
    "courtesy-call",
  ],
  ...["meal", "two-plus-two", "audience"],
]);
const nearby = 3;

function formatsAt({ words, reading, text }: Read, { trigger, status }: EventFound): Slot<MeetingFormat>[] {
  const at = firstSpanFrom(words, trigger.start);
  const from = words[Math.max(0, at - 1)] ?? trigger;
  const to = words[Math.min(words.length - 1, at + nearby)] ?? trigger;
  const area = { start: Math.min(from.start, status.start, trigger.start), end: Math.max(to.end, trigger.end) };
  return reading.within(findTriggers, area).flatMap(({ list, value, start, end }): Slot<MeetingFormat>[] => {
    if (list !== "meetingFormat" || !namedByNoun.has(value)) return [];
    const between = text.slice(Math.min(end, trigger.end), Math.max(start, trigger.start));
    return /[,،;؛:.()]/.test(between) ? [] : [{ value: value as MeetingFormat, start, end }];
  });
}

function reasonIn(read: Read, region: Span): EventDetails["reason"] {
  const found = introductionIn(read, region, "reason");
  const first = found && read.words[found.next];
  if (!found || !first || first.gap !== " ") return undefined;
  const rest = read.text.slice(first.start, region.end);
  const length = rest.search(/[,،;؛.()\n–—]|\p{Extended_Pictographic}|$/u);
  const words = rest.slice(0, length).trimEnd();
  return words === "" ? undefined : { start: first.start, end: first.start + words.length, introduction: found.span };
}
