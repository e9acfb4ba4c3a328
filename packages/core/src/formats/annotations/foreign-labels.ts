import type { EntityKind, TimexType } from "../../generated/types.ts";

/** What a foreign label means: a mention of an entity of a kind, or a time expression of a type. */
export type ForeignMeaning = { entity: EntityKind } | { time: TimexType };

const kinds: Readonly<Record<EntityKind, readonly string[]>> = {
  person: ["PERSON", "PER", "PERS"],
  organization: ["ORGANIZATION", "ORGANISATION", "ORG", "COMPANY", "INSTITUTION"],
  group: ["GROUP", "NORP"],
  country: ["COUNTRY"],
  place: ["PLACE", "GPE", "LOC", "LOCATION", "CITY", "GEO"],
  region: ["REGION"],
  facility: ["FACILITY", "FAC"],
  event: ["EVENT", "EVT"],
  agreement: ["AGREEMENT", "TREATY"],
  measure: ["MEASURE"],
  policy: ["POLICY"],
  product: ["PRODUCT", "PROD"],
  topic: ["TOPIC"],
};

const times: Readonly<Record<TimexType, readonly string[]>> = {
  date: ["DATE", "TIMEX", "TIMEX3"],
  time: ["TIME"],
  duration: ["DURATION"],
  set: ["SET"],
};

const meanings = new Map<string, ForeignMeaning>([
  ...Object.entries(kinds).flatMap(([entity, labels]) =>
    labels.map((label) => entry(label, { entity } as ForeignMeaning)),
  ),
  ...Object.entries(times).flatMap(([time, labels]) => labels.map((label) => entry(label, { time } as ForeignMeaning))),
]);

function entry(label: string, meaning: ForeignMeaning): readonly [string, ForeignMeaning] {
  return [label, meaning];
}

/** The meaning of a label of a named-entity scheme, such as PER, B-GPE or DATE; `labels` adds to the known ones. */
export function foreignMeaning(
  label: string,
  labels: Readonly<Record<string, string>> = {},
): ForeignMeaning | undefined {
  const own = Object.hasOwn(labels, label) ? labels[label] : undefined;
  return meanings.get(plainLabel(own ?? label));
}

// BIO marks and namespaces are not a part of the label: B-PER, I-PER, ner:PERSON.
function plainLabel(label: string): string {
  return label
    .replace(/^.*[:#/]/, "")
    .replace(/^[BILUES]-/, "")
    .toUpperCase();
}
