import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt, isJoinedAt, type TriggerPlace } from "./clause.ts";
import { covering } from "./covering.ts";
import { dateOfTrigger } from "./date-of-trigger.ts";
import { distinctActors } from "./distinct-actors.ts";
import type { Actor, EventFound } from "./event.ts";
import { metAfterSubject } from "./subject-first/met.ts";
import { nounStatus, verbStatus } from "./trigger-status.ts";

/** The meeting or call of a trigger, if at least one participant is its subject or object. */
export function meetingAt(place: TriggerPlace, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  if (known.some(({ kind }) => kind !== "visit")) return undefined;
  const isNoun = trigger.frame === "noun";
  const actors = isNoun ? metByNoun(place) : metAfterSubject(place);
  if (!actors || actors.length === 0) return undefined;
  const status = isNoun ? nounStatus(place, at + 1) : verbStatus({ view, at, form: trigger.form });
  if (!status) return undefined;
  const word = view.words[at] as FoldedWord;
  const date = dateOfTrigger(place);
  const event: EventFound = {
    kind: trigger.kind,
    trigger: { start: word.start, end: word.end },
    rule: `event/${trigger.kind}-${trigger.frame}`,
    certainty: "candidate",
    status,
    actors,
    start: word.start,
    end: word.end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  return covering(event, [...actors, ...(date ? [date] : [])]);
}

// The noun itself, the word after it, and three words before it: "held wide-ranging trade talks".
const governorWords = 5;

// أجرى الرئيس ... محادثات: the verb may come before its subject, whose words do not count
function metByNoun({ view, at, trigger }: TriggerPlace): Actor[] | undefined {
  const near = [at + 1, at];
  for (let i = at - 1; i >= 0 && near.length < governorWords; i--) {
    if (view.actorOf[i]) continue;
    if (/[.؛\n]/.test(view.words[i + 1]?.gap ?? "")) break;
    near.push(i);
  }
  const isCall = trigger.kind === "call";
  if (isCall && !near.some((i) => isAt(view, i, "callWords"))) return undefined;
  if (!isCall && !near.some((i) => isJoinedAt(view, i, "holding"))) return undefined;
  return distinctActors(view.actors.filter(({ person }) => person !== undefined));
}
