import type { Span } from "@diplomatic-visits/core/internal";
import type { TriggerPlace } from "./clause.ts";
import type { Actor } from "./event.ts";
import { visitorOfNounAfterSubject } from "./subject-first/noun-visitor.ts";
import { subjectBeforeVerb } from "./subject-first/subject.ts";

/** The visitor: the subject of a verb, or for a noun the one named by its phrase or governing verb. */
export function visitorOfTrigger(place: TriggerPlace, target: Span): Actor | undefined {
  const { view, at, trigger } = place;
  return trigger.frame === "noun" ? visitorOfNounAfterSubject(place, target) : subjectBeforeVerb(view, at);
}
