import type { Rule } from "../rule.ts";

interface Part {
  id: string;
  partOf?: string;
}

/** An entity must not be part of itself. */
export const partOfCycle: Rule = {
  code: "reference/part-of-cycle",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Disallow cycles of partOf.", ar: "منع الحلقات في partOf." },
  message: {
    en: "partOf leads from here back to {found}: remove one of the links",
    ar: "تقود partOf من هنا إلى {found} نفسه: احذف إحدى حلقات السلسلة",
  },
  doubts: {
    entity: {
      having: "part",
      doubts: (entity, _, { entities }) => mayComeBack(entity, entities),
    },
    visit: (visit, _, { visits }) => mayComeBack(visit, visits),
  },
  check({ entities, visits }, report) {
    for (const parts of [entities, visits] as ReadonlyMap<string, Part>[]) {
      const cycles = cyclesOf(parts);
      const reported = new Set<number>();
      for (const part of parts.values()) {
        const cycle = cycles.get(part.id);
        if (cycle === undefined || reported.has(cycle)) continue;
        reported.add(cycle);
        report(part, { at: "partOf", found: part.id });
      }
    }
  },
};

// The number of the cycle that each part of one is in. Every part is passed once: a walk ends where an earlier one was.
function cyclesOf(parts: ReadonlyMap<string, Part>): ReadonlyMap<string, number> {
  const walks = new Map<string, number>();
  const cycles = new Map<string, number>();
  let walk = 0;
  for (const id of parts.keys()) {
    walk++;
    let next: string | undefined = id;
    while (next !== undefined && parts.has(next) && !walks.has(next)) {
      walks.set(next, walk);
      next = parts.get(next)?.partOf;
    }
    if (next === undefined || walks.get(next) !== walk) continue;
    for (let at = next; !cycles.has(at); at = parts.get(at)?.partOf as string) cycles.set(at, walk);
  }
  return cycles;
}

const longChain = 32;

// Whether a chain along partOf comes back to its beginning, or is too long to follow here.
function mayComeBack({ id, partOf }: Part, parts: ReadonlyMap<string, Part>): boolean {
  let next = partOf;
  for (let steps = 0; next !== undefined && next !== id; next = parts.get(next)?.partOf)
    if (steps++ === longChain) return true;
  return next !== undefined;
}
