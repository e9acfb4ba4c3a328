import type { Span } from "@diplomatic-visits/core/internal";
import { orderOf, type TriggerPlace } from "./clause.ts";
import type { Actor } from "./event.ts";
import { visitorOfNounAfterSubject } from "./subject-first/noun-visitor.ts";
import { subjectBeforeVerb } from "./subject-first/subject.ts";
import { visitorOfNounBeforeSubject } from "./verb-first/noun-visitor.ts";
import { subjectOfVerbFirst } from "./verb-first/subject.ts";

/** The visitor: the subject of a verb, or for a noun the one named by its phrase or governing verb. */
export function visitorOfTrigger(place: TriggerPlace, target: Span): Actor | undefined {
  const { view, at, trigger } = place;
  const isVerbFirst = orderOf(view, at) === "verb-first";
  if (trigger.frame === "noun")
    return isVerbFirst ? visitorOfNounBeforeSubject(place, target) : visitorOfNounAfterSubject(place, target);
  return isVerbFirst ? subjectOfVerbFirst(view, at, target) : subjectBeforeVerb(view, at);
}
