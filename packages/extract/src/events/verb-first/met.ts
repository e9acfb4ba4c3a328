import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectOfVerbFirst } from "./subject.ts";

// التقى في مقر الوزارة أمس نظيره: a few other words come before the person met
const objectReach = 4;

/** Participants of a meeting verb before its subject: استقبل الرئيس وفدا, التقى به; a received letter is not a participant. */
export function metBeforeSubject({ view, at, trigger }: TriggerPlace): Actor[] | undefined {
  const subject = subjectOfVerbFirst(view, at);
  if (trigger.kind === "call")
    return view.actors.length > 0 ? distinctActors(view.actors.filter(({ person }) => person)) : undefined;
  const verb = view.words[at] as FoldedWord;
  const from = subject && subject.start > verb.start ? subject.end : verb.end;
  const objects = metAfter(view, from);
  if (objects === undefined || (isJoinedAt(view, at, "discussing") && !isPartner(view, objects))) return undefined;
  const isPlural = view.terms.fits("pluralVerb", lettersAt(view, at));
  if (objects.length === 0 && !isPlural && !isMetUnnamed(view, from)) return undefined;
  return distinctActors([...(subject ? [subject] : []), ...objects]);
}

// بحث مع نظيره, but بحث التعاون discusses a matter without a partner
function isPartner(view: SentenceView, [object]: readonly Actor[]): boolean {
  const first = object ? indexFrom(view, object.start) : -1;
  return first > 0 && isAt(view, first - 1, "partner");
}

// The consecutive actors; undefined if a thing comes first.
function metAfter(view: SentenceView, from: number): Actor[] | undefined {
  const actors: Actor[] = [];
  let others = 0;
  for (let i = indexFrom(view, from); i >= 0 && i < view.words.length; i++) {
    const actor = view.actorOf[i];
    if (actor && isOfEnvoy(view, i, actors)) break;
    if (actor) {
      if (!actors.includes(actor)) actors.push(actor);
      others = 0;
      continue;
    }
    if (isAt(view, i, "sent") && actors.length === 0) return undefined;
    if (/[.؛:\n]/.test(view.words[i]?.gap ?? "") || ++others > objectReach) break;
    if (actors.length > 0 && !isAt(view, i, "metJoints")) break;
    const isSkipped = view.isDate[i] || view.places[i] || isAt(view, i, "adverbs") || isAt(view, i, "metFillers");
    if (actors.length === 0 && !isSkipped) break;
  }
  return actors;
}

// مبعوث الرئيس علي يوسف: not the president
function isOfEnvoy(view: SentenceView, i: number, actors: readonly Actor[]): boolean {
  const [envoy, actor] = [view.actorOf[i - 1], view.actorOf[i]];
  if (!envoy || envoy === actor || envoy.person || !actors.includes(envoy)) return false;
  return !view.terms.fits("joinedActor", lettersAt(view, i));
}

// نظيره, وفدا, عددا من المسؤولين: a participant without a name
function isMetUnnamed(view: SentenceView, from: number): boolean {
  const first = indexFrom(view, from);
  for (let i = first; i >= 0 && i < first + objectReach; i++) if (isAt(view, i, "metUnnamed")) return true;
  return false;
}
