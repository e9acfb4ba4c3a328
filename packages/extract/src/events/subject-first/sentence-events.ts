import { indexFrom } from "../clause.ts";
import { isConditional, isDenied } from "../denial.ts";
import type { EventFound } from "../event.ts";
import { joinMeeting } from "../join-events.ts";
import type { SentenceView } from "../sentence-view.ts";
import { markStaying } from "./departures.ts";
import { isHome } from "./home.ts";
import { nounEvents } from "./noun-events.ts";
import { withPairs } from "./pair-before.ts";
import { presenceEvents } from "./presence.ts";
import { verbEvents } from "./verb-events.ts";
import { verbGroups } from "./verb-group.ts";

/** The events of a sentence in a language whose subject comes before its verb. */
export function subjectFirstEvents(sentence: SentenceView): EventFound[] {
  const view = withPairs(sentence);
  const events: EventFound[] = [];
  const { of } = verbGroups(view);
  for (let at = 0; at < view.words.length; at++) {
    const group = of[at];
    const clause = group ? (group.from === at ? verbEvents(view, group) : []) : nounEvents(view, at, events);
    const found = clause.length > 0 ? clause : presenceEvents(view, at);
    events.push(...found.filter((event) => isReported(view, event) && !isAtHome(event)));
  }
  markStaying(view, events);
  return withoutRepeated(events.filter((event) => !isOfAnother(event, events))).filter(
    (event) => event.kind === "visit" || !joinMeeting(view.text, view.earlier, event),
  );
}

function isReported(view: SentenceView, { trigger }: EventFound): boolean {
  const at = indexFrom(view, trigger.start);
  return !isConditional(view, at) && !isDenied(view, at);
}

// a minister who travels within the own country, or returns to it, pays no visit
function isAtHome({ kind, actors, place }: EventFound): boolean {
  return (
    kind === "visit" && actors.length > 0 && place !== undefined && actors.every((actor) => isHome(actor, place.place))
  );
}

// "on the third leg of a tour, the minister reached Oslo": one journey
function isOfAnother({ kind, place, town, actors }: EventFound, events: readonly EventFound[]): boolean {
  if (kind !== "visit" || place || town) return false;
  return events.some(
    (other) =>
      other.kind === "visit" &&
      other.place !== undefined &&
      other.actors.some((one) => one === actors[0] || (one.person !== undefined && one.person === actors[0]?.person)),
  );
}

// "met and held talks": one meeting of a sentence
function withoutRepeated(events: readonly EventFound[]): EventFound[] {
  return events.filter((event, i) => {
    if (event.kind === "visit") return true;
    const isKnown = (other: EventFound) =>
      other.kind === event.kind &&
      other.status.value === event.status.value &&
      event.actors.every((actor) =>
        other.actors.some((one) => (one.person ? one.person === actor.person : one === actor)),
      );
    return !events.slice(0, i).some(isKnown);
  });
}
