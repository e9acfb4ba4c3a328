import type { ArticleIndex } from "../../article/article-index.ts";
import type { Entity } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** Kinds of entities that nothing takes place in. */
const noPlaces: ReadonlySet<Entity["kind"]> = new Set([
  ...(["person", "group", "agreement", "measure", "policy", "product", "topic"] as const),
]);

/** A place must be an entity that something can take place in. */
export const placeKind: Rule = {
  code: "reference/place-kind",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow persons and things as places.",
    ar: "منع ترميز الأشخاص والأشياء أماكنَ.",
  },
  message: {
    en: "{id} is a {found}: a place is a country, a region, a city, a building, an organization or an event",
    ar: "الكيان {id} من نوع {found}، والمكان دولة أو منطقة أو مدينة أو منشأة أو منظمة أو حدث",
  },
  doubts: {
    visit: ({ place }, _, index) => wrongKind(index, place?.value) !== undefined,
    meeting: ({ place }, _, index) => wrongKind(index, place?.value) !== undefined,
  },
  check(index, report) {
    for (const { place } of [...index.visits.values(), ...index.meetings]) {
      const found = wrongKind(index, place?.value);
      if (place && found) report(place, { at: "value", found, words: { id: place.value } });
    }
  },
};

function wrongKind({ entities }: ArticleIndex, id: string | undefined): string | undefined {
  const kind = id === undefined ? undefined : entities.get(id)?.kind;
  return kind !== undefined && noPlaces.has(kind) ? kind : undefined;
}
