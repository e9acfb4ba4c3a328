import type { Coding, Evidence, Span } from "@diplomatic-visits/core";
import { type Acceptance, overlap, skip } from "./acceptance.ts";

type Visit = NonNullable<Coding["visits"]>[number];
type Meeting = NonNullable<Coding["meetings"]>[number];
type Participant = NonNullable<Visit["visitors"]>[number];

/** Accepts the visits and meetings whose words are not coded yet. */
export function acceptEvents(acceptance: Acceptance): void {
  const { article } = acceptance;
  acceptEach<Visit>(acceptance, { key: "visits", known: article.visits ?? [], remap: remapVisit });
  acceptEach<Meeting>(acceptance, { key: "meetings", known: article.meetings ?? [], remap: remapMeeting });
}

interface Accepting<T> {
  key: "visits" | "meetings";
  known: readonly { evidence: Evidence[] }[];
  remap: (acceptance: Acceptance, one: T) => T | undefined;
}

function acceptEach<T extends Visit | Meeting>(acceptance: Acceptance, { key, known, remap }: Accepting<T>): void {
  const { draft, items, coding, isWanted } = acceptance;
  const taken: Span[] = known.flatMap(({ evidence }) => evidence);
  for (const [i, one] of ((draft.coding[key] ?? []) as T[]).entries()) {
    const pointer = `/${key}/${i}`;
    if (!isWanted(pointer)) continue;
    const [words] = items.get(pointer) ?? [];
    const mapped = remap(acceptance, one);
    if (!words || taken.some((span) => overlap(span, words))) skip(acceptance, pointer, "coded");
    else if (!mapped) skip(acceptance, pointer, "entityMissing");
    else {
      Object.assign(coding, { [key]: [...(coding[key] ?? []), { ...mapped, id: acceptance.giveId(one.id) }] });
      acceptance.added.push(pointer);
    }
  }
}

function remapVisit({ entityIds }: Acceptance, visit: Visit): Visit | undefined {
  const visitors = remapAll(entityIds, visit.visitors ?? []);
  const { place, ...rest } = visit;
  const at = place && entityIds.get(place.value);
  if (visitors.length === 0) return undefined;
  return { ...rest, visitors, ...(place && at !== undefined ? { place: { ...place, value: at } } : {}) };
}

function remapMeeting({ entityIds }: Acceptance, { participants, ...rest }: Meeting): Meeting | undefined {
  const present = remapAll(entityIds, participants ?? []);
  if (participants && present.length === 0) return undefined;
  return { ...rest, ...(participants ? { participants: present } : {}) };
}

function remapAll(entityIds: ReadonlyMap<string, string>, participants: readonly Participant[]): Participant[] {
  return participants.flatMap((one) => {
    const entity = entityIds.get(one.entity);
    return entity === undefined ? [] : [{ ...one, entity }];
  });
}
