import { fields } from "../generated/fields.ts";
import type { Article } from "../generated/types.ts";
import type { Loss } from "./format.ts";

/** A concept or a part of one: what is kept of each of its fields. */
interface KeptPart {
  /** The name by which a loss is reported. */
  name: string;
  fields: ReadonlyMap<string, KeptField>;
}

/** What is kept of a field: all, nothing, or parts of it. */
type KeptField = "all" | { lost: string; each: boolean } | { parts: () => KeptPart };

/** Concepts that are named by themselves wherever they are; every other type is a part of the field that contains it. */
const concepts = new Set([
  ...["Article", "Section", "Block", "Sentence", "CodingRecord", "Entity", "Office", "Mention", "Visit", "Meeting"],
  ...["Agreement", "Statement", "Quantity", "TimeExpression", "Relation"],
]);

/** What every reader computes again, so that leaving it out loses nothing. */
const computed = new Set(["$schema", "specVersion", "textHash", "offsetUnit"]);

/** Counts what of an article is not kept. */
export type LossCounter = (article: Article) => Loss[];

/** Makes the counter of a format from the fields that it keeps; see `Format.keeps`. */
export function lossCounter(keeps: readonly string[]): LossCounter {
  const keptOf = keptParts(keeps);
  const root = keptOf("Article");
  return (article) => {
    const counts = new Map<string, number>();
    count(article, root, counts);
    return [...counts].map(([field, times]) => ({ field, count: times }));
  };
}

/** Whether a format keeps a field; `path` is `Concept.field` or a part of it, such as `Visit.start.basis`. */
export function keepsField(keeps: readonly string[], path: string): boolean {
  const steps = path.split(".");
  const hasParts = partsOf(typeAt(steps)).length > 0;
  const patterns = keeps.map((pattern) => pattern.replace(/^!/, "").split("."));
  const isExcluded = (i: number) => keeps[i]?.startsWith("!") === true;
  const isIn = (pattern: readonly string[]) => pattern.length <= steps.length && agrees(pattern, steps);
  if (patterns.some((pattern, i) => isExcluded(i) && isIn(pattern))) return false;
  return patterns.some((pattern, i) => !isExcluded(i) && (hasParts ? agrees(pattern, steps) : isIn(pattern)));
}

function typeAt([concept = "", ...steps]: readonly string[]): string {
  return steps.reduce((type, step) => fields[type]?.fields[step]?.type ?? "", concept);
}

function partsOf(type: string): string[] {
  return Object.keys(fields[type]?.fields ?? {});
}

// As far as both go: a pattern keeps what contains it, and all that is in it.
function agrees(pattern: readonly string[], steps: readonly string[]): boolean {
  const shared = Math.min(pattern.length, steps.length);
  for (let i = 0; i < shared; i++) if (pattern[i] !== "*" && pattern[i] !== steps[i]) return false;
  return true;
}

function keptParts(keeps: readonly string[]): (name: string, type?: string) => KeptPart {
  const known = new Map<string, KeptPart>();
  const partOf = (name: string, type = name): KeptPart => {
    const found = known.get(name);
    if (found) return found;
    const own = Object.entries(fields[type]?.fields ?? {}).filter(
      ([key]) => !(name === "Article" && computed.has(key)),
    );
    const made: KeptPart = {
      name,
      fields: new Map(own.map(([key, field]) => [key, keptField(`${name}.${key}`, field.type)])),
    };
    known.set(name, made);
    return made;
  };
  const keptField = (path: string, type: string): KeptField => {
    if (concepts.has(type)) return keptConcept(type);
    if (!keepsField(keeps, path)) return { lost: path, each: false };
    return partsOf(type).length === 0 || isWhole(path) ? "all" : { parts: () => partOf(path, type) };
  };
  const keptConcept = (type: string): KeptField =>
    keeps.some((pattern) => pattern === type || pattern.startsWith(`${type}.`))
      ? { parts: () => partOf(type) }
      : { lost: type, each: true };
  // no pattern goes into the parts of the field
  const isWhole = (path: string) => {
    const steps = path.split(".");
    return !keeps.some((pattern) => {
      const parts = pattern.replace(/^!/, "").split(".");
      return parts.length > steps.length && agrees(parts, steps);
    });
  };
  return partOf;
}

function count(node: object, { fields: own }: KeptPart, counts: Map<string, number>): void {
  for (const [key, value] of Object.entries(node)) {
    const field = own.get(key);
    if (field === undefined || field === "all") continue;
    if ("lost" in field) {
      const times = field.each && Array.isArray(value) ? value.length : 1;
      if (times > 0) counts.set(field.lost, (counts.get(field.lost) ?? 0) + times);
      continue;
    }
    const part = field.parts();
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === "object" && one !== null) count(one, part, counts);
  }
}
