import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt, isClauseBreak, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dateOfVerbFirst } from "./date.ts";
import { coveringSlots } from "./evidence.ts";
import type { Met } from "./met.ts";
import { metByNoun } from "./noun-meeting.ts";
import { participantsOfVerb, withLeaders } from "./participants.ts";
import { tenseAt } from "./tense.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";

/** The meeting or call of a trigger. */
export function verbFirstMeeting(place: TriggerPlace, known: readonly EventFound[]): EventFound | undefined {
  const met = place.trigger.frame === "noun" ? metByNoun(place) : metByVerb(place);
  if (!met || known.some((one) => one.kind !== "visit" && isSameMeeting(place, { one, met }))) return undefined;
  const { view, at, trigger } = place;
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfVerbFirst(place);
  const remote = trigger.kind === "call" ? { start, end } : remoteWord(view, at);
  if (!remote && isJoinedAt(view, at, "remoteVerbs")) return undefined;
  const kind = remote ? "call" : "meeting";
  const event: EventFound = {
    ...met,
    actors: withLeaders(view, met.actors),
    kind,
    trigger: remote ?? { start, end },
    rule: `event/${kind}-${trigger.frame === "noun" ? "noun" : "direct"}`,
    certainty: "candidate",
    start,
    end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  return coveringSlots(view, event, [event.trigger, ...event.actors, ...(date ? [date] : [])]);
}

// استقبل الرئيس وفدا وعقد معه لقاء: the same people, told twice in one sentence
function isSameMeeting({ view, at, trigger }: TriggerPlace, { one, met }: { one: EventFound; met: Met }): boolean {
  if (one.status.value !== met.status.value) return trigger.frame === "noun" && met.actors.length < 2;
  const shared = met.actors.filter((actor) => one.actors.some((other) => isSameActor(actor, other)));
  if (shared.length === met.actors.length) return true;
  const isBetween = view.actors.some((actor) => actor.start >= one.end && actor.end <= (view.words[at]?.start ?? 0));
  return trigger.frame === "noun" && !isBetween && shared.length > 0;
}

function isSameActor(one: Actor, other: Actor): boolean {
  return one === other || (one.person !== undefined && one.person === other.person);
}

function metByVerb(place: TriggerPlace): Met | undefined {
  const { view, at, trigger } = place;
  if (isAim(view, at) || trigger.form === "noun") return undefined;
  const actors = participantsOfVerb(place);
  const form = tenseAt(view, at);
  const status = actors && form && verbFirstStatus({ view, at, form });
  return actors && actors.length > 0 && status ? { actors, status } : undefined;
}

// بحث هاتفيا مع, خلال اتصال هاتفي: what is said in the clause makes it a call
function remoteWord(view: SentenceView, at: number): { start: number; end: number } | undefined {
  for (let i = 0; i < view.words.length; i++) {
    const isCall = view.terms.hasAnyForm("callWords", lettersAt(view, i)) && i < at;
    if (isCall && (isAt(view, i - 1, "inGoal") || isAt(view, i - 1, "duringEvent")) && isSameClause(view, i, at)) {
      const { start, end } = view.words[i] as FoldedWord;
      return { start, end };
    }
    if (!view.terms.hasAnyForm("remoteWords", lettersAt(view, i)) || view.actorOf[i]) continue;
    if (!isSameClause(view, i, at)) continue;
    const { start, end } = view.words[i] as FoldedWord;
    return { start, end };
  }
  return undefined;
}

function isSameClause(view: SentenceView, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let i = from + 1; i <= to; i++) {
    if (isClauseBreak(view, i)) return false;
    if (i < to && i > from && view.terms.fits("joined", lettersAt(view, i)) && tenseAt(view, i)) return false;
  }
  return true;
}
