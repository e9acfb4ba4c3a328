import type { StatedAnnotation } from "./annotation.ts";

/** Joins the annotations that have one key: each has one quote of the same fact. */
export function joinedByKey(annotations: readonly StatedAnnotation[]): StatedAnnotation[] {
  const byKey = new Map<string, { -readonly [K in keyof StatedAnnotation]: StatedAnnotation[K] }>();
  const joined: StatedAnnotation[] = [];
  for (const annotation of annotations) {
    const { key, fields, spans } = annotation;
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) {
      known.fields = { ...fields, ...known.fields };
      known.spans = [...known.spans, ...spans];
      continue;
    }
    const own = { ...annotation };
    if (key !== undefined) byKey.set(key, own);
    joined.push(own);
  }
  return joined;
}
