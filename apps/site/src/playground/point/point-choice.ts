import type { Span } from "@diplomatic-visits/core/internal/browser";
import { mentionsIn, type Pointed, type PointedValue } from "./coding-edit";
import type { CodingOutline } from "./coding-outline";
import { type FactList, type PointField, pointFacts } from "./point-fields";

/** What is chosen in the form: `entity:person`, `mention:<id>`, `fact:visits` or `field:<id>`, and what is filled in. */
export interface PointChoice {
  target: string;
  /** The field of a fact that is there; empty for its evidence. */
  field: string;
  name: string;
  isEverywhere: boolean;
  values: Readonly<Record<string, PointedValue>>;
}

/** The fields that the form asks for. */
export function askedFields(
  { target, field }: PointChoice,
  outline: CodingOutline,
): [FactList, PointField[]] | undefined {
  const [as, of] = target.split(":", 2);
  if (as === "fact")
    return [of as FactList, pointFacts[of as FactList].fields.filter((one) => one.isNeeded || one.isOffered)];
  const fact = outline.facts.find(({ id }) => id === of);
  if (as !== "field" || !fact) return undefined;
  return [fact.list, pointFacts[fact.list].fields.filter(({ name }) => name === field)];
}

/** The target at first: what the cursor of the coding is in, else a new person, or a visit for many words. */
export function firstTarget(words: string, outline: CodingOutline): string {
  const { atCursor, facts, entities } = outline;
  if (facts.some(({ id }) => id === atCursor)) return `field:${atCursor}`;
  if (entities.some(({ id }) => id === atCursor)) return `mention:${atCursor}`;
  const isClause = words.split(/\s+/).length > 6;
  return isClause && entities.length > 0 ? "fact:visits" : "entity:person";
}

/** The kinds that can take part, speak or be a party. */
export const actors: readonly string[] = ["person", "organization", "group", "country"];

/** The kinds that can be a place, the most likely first. */
const places = ["place", "facility", "region", "country"];

/** What is filled in at first: the entities that the words mention, where they can stand. */
export function firstValues(
  list: FactList,
  { text, chosen, outline }: { text: string; chosen: Span; outline: CodingOutline },
): Record<string, PointedValue> {
  const mentioned = mentionsIn(text, chosen, outline);
  const those = (kinds: readonly string[]) =>
    outline.entities.filter(({ id, kind }) => mentioned.has(id) && kinds.includes(kind)).map(({ id }) => id);
  const persons = those(["person"]);
  const place = places.flatMap((kind) => those([kind]))[0] ?? "";
  return Object.fromEntries(
    pointFacts[list].fields.map(({ name, shape, initial }): [string, PointedValue] => {
      if (shape === "participants" || shape === "ids")
        return [name, name === "about" ? [] : persons.length > 0 ? persons : those(actors)];
      if (shape === "coded-entity") return [name, name === "place" ? place : ""];
      return [name, name === "measure" ? text.slice(chosen.start, chosen.end) : (initial ?? "")];
    }),
  );
}

/** The choice as what is written; the name of a field that still needs a value where one does. */
export function pointedBy(
  choice: PointChoice,
  outline: CodingOutline,
): Pointed | { needs: string; list: FactList } | undefined {
  const [as = "", of = ""] = choice.target.split(":", 2);
  const { isEverywhere, name, values } = choice;
  if (as === "entity") return { as, kind: of, name, isEverywhere };
  if (as === "mention") return { as, entity: of, isEverywhere };
  const [list, fields] = askedFields(choice, outline) ?? [];
  if (!list || !fields) return undefined;
  const isEmpty = ({ name: key }: PointField) => (values[key] ?? "").length === 0;
  if (as === "fact") {
    const missing = fields.find((field) => field.isNeeded && isEmpty(field));
    const asked = Object.fromEntries(fields.map((field) => [field.name, values[field.name] ?? ""]));
    return missing ? { needs: missing.name, list } : { as, list, values: asked };
  }
  const fact = outline.facts.find(({ id }) => id === of);
  const [field] = fields;
  if (!fact) return undefined;
  if (field && field.shape !== "cue" && field.shape !== "time" && isEmpty(field)) return { needs: field.name, list };
  return { as: "field", fact, field, value: field ? (values[field.name] ?? "") : "" };
}
