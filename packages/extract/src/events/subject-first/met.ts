import { auxiliariesBefore, isAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectBeforeVerb } from "./subject.ts";

// "met in Oslo on Monday with his counterpart": the object is close to its verb
const objectReach = 6;

/** Participants of a meeting verb after its subject: "met President Sule", "President Sule and King Leo met". */
export function metAfterSubject({ view, at, trigger }: TriggerPlace): Actor[] | undefined {
  const subject = subjectBeforeVerb(view, at);
  const { chain } = auxiliariesBefore(view, at);
  const isPassive = trigger.form === "past" && chain.some((i) => isAt(view, i, "passives"));
  const objects = actorRun(view, afterFillers(view, at, isPassive ? "by" : "meetWith"));
  if (isPassive && !isAt(view, at + 1, "by")) return undefined;
  if (objects.length > 0) return distinctActors([...(subject ? coordinatedSubjects(view, subject) : []), ...objects]);
  const both = subject && trigger.form !== "ing" ? coordinatedSubjects(view, subject) : [];
  // "met the deadline" has an object that is not a person
  const isIntransitive = isAt(view, at, "meetVerbs") && both.length > 1 && endsClause(view, at + 1);
  return isIntransitive ? distinctActors(both) : undefined;
}

function afterFillers(view: SentenceView, at: number, preposition: "by" | "meetWith"): number {
  let i = at + 1;
  while (i < at + objectReach && !isPartedBefore(view, i) && !view.actorOf[i]) {
    const isSkipped = isAt(view, i, preposition) || view.isDate[i] || isAt(view, i, "objectFillers");
    if (!isSkipped && view.places[i] === undefined) break;
    i++;
  }
  return i;
}

// the actors from a word on that are joined by commas and "and"
function actorRun(view: SentenceView, from: number): Actor[] {
  const actors: Actor[] = [];
  for (let i = from; i < view.words.length; i++) {
    const actor = view.actorOf[i];
    // "received an envoy of President Sule": not the president
    if (actor && actors.length > 0 && !actors.includes(actor) && isAt(view, i - 1, "of")) break;
    if (actor) {
      // "met King Leo's conditions"
      if (!actors.includes(actor) && !isOwner(view, actor)) actors.push(actor);
      continue;
    }
    const isJoint = isAt(view, i, "objectJoints") || view.places[i] !== undefined;
    if (actors.length === 0 || !isJoint) break;
  }
  return actors;
}

function isOwner(view: SentenceView, { end }: Actor): boolean {
  const next = view.words.findIndex(({ start }) => start > end);
  return /^['’]/.test(view.text.slice(end, end + 1)) && isAt(view, next, "possessiveMark");
}

function endsClause(view: SentenceView, i: number): boolean {
  if (lettersAt(view, i) === "" || isPartedBefore(view, i)) return true;
  return isAt(view, i, "intransitive") || view.isDate[i] === true;
}
