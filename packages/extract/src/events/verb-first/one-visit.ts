import { indexFrom, isAt, isJoinedAt } from "../clause.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { coveringSlots } from "./evidence.ts";

/** Drops a visit that a sentence reports twice: في اليوم الثاني من زيارته إلى اليابان، زار الملك كيوتو. A stay that goes on outranks what has been done in it. */
export function withoutRepeats(view: SentenceView, events: readonly EventFound[]): EventFound[] {
  const kept: EventFound[] = [];
  for (const event of events) {
    const same = kept.find((one) => isRepeat(one, event));
    if (same) {
      if (isStay(view, event) || isDeparture(view, same)) same.status = event.status;
      coveringSlots(view, same, [event.trigger, event.status]);
    } else kept.push(event);
  }
  return kept;
}

const happened: ReadonlySet<string> = new Set(["occurred", "under-way"]);

function isRepeat(one: EventFound, other: EventFound): boolean {
  if (one.kind !== "visit" || other.kind !== "visit" || one.date !== other.date) return false;
  if (one.status.value === other.status.value || one.place?.place.country !== other.place?.place.country) return false;
  const isSame = one.actors.some((actor) =>
    other.actors.some(({ start, person }) => actor.start === start || (person && person === actor.person)),
  );
  return isSame && happened.has(one.status.value) && happened.has(other.status.value);
}

function isStay(view: SentenceView, event: EventFound): boolean {
  return event.status.value === "under-way" && !isDeparture(view, event);
}

// أقلته طائرة إلى مقديشو حيث أمضى ساعات
function isDeparture(view: SentenceView, { trigger, status }: EventFound): boolean {
  const at = indexFrom(view, trigger.start);
  const isLeaving = isJoinedAt(view, at, "settingOut") || isAt(view, at, "carryingThem");
  return status.value === "under-way" && isLeaving;
}
