import type { Rule } from "../rule.ts";

interface Part {
  id: string;
  partOf?: string;
}

/** Nothing is part of itself. */
export const partOfCycle: Rule = {
  code: "reference/part-of-cycle",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Nothing is part of itself.", ar: "لا شيء جزء من نفسه." },
  message: {
    en: "partOf leads from here back to {found}: take one of the links of the chain out",
    ar: "تقود partOf من هنا إلى {found} نفسه: احذفوا إحدى حلقات السلسلة",
  },
  why: {
    en: "Country and tour are looked up along the chain; a circle has no end to arrive at.",
    ar: "يُبحث عن البلد والجولة عبر السلسلة؛ والدائرة لا نهاية لها.",
  },
  check({ entities, visits }, report) {
    for (const parts of [entities, visits] as ReadonlyMap<string, Part>[]) {
      const told = new Set<string>();
      for (const part of parts.values()) {
        const circle = circleFrom(part, parts);
        if (circle.length === 0 || circle.some((id) => told.has(id))) continue;
        for (const id of circle) told.add(id);
        report(part, { at: "partOf", found: part.id });
      }
    }
  },
};

// The ids from a part along partOf back to itself; none where the chain ends or runs into a circle further on.
function circleFrom({ id, partOf }: Part, parts: ReadonlyMap<string, Part>): string[] {
  const seen = [id];
  for (let next = partOf; next !== undefined; next = parts.get(next)?.partOf) {
    if (next === id) return seen;
    if (seen.includes(next) || seen.length > parts.size) return [];
    seen.push(next);
  }
  return [];
}
