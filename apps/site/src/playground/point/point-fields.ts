import { fields as concepts, type Field } from "@diplomatic-visits/core/fields";

/** The lists of a coding that hold facts. */
export type FactList = "visits" | "meetings" | "statements" | "agreements" | "quantities" | "times";

/** How a chosen value is written: with its words, with those of each entity, or alone. */
type PointShape =
  | "coded"
  | "codes"
  | "coded-entity"
  | "participants"
  | "ids"
  | "time"
  | "cue"
  | "text"
  | "number"
  | "code";

/** A field of a fact that can be coded by pointing. */
export interface PointField {
  name: string;
  shape: PointShape;
  /** Asked when the fact is new: a fact without it is not valid. */
  isNeeded?: true;
  /** Asked when the fact is new, and may be left empty. */
  isOffered?: true;
  /** What is chosen at first. */
  initial?: string;
}

/** A kind of fact: its concept in the schema, what a new one is written with, and its fields in the order of the schema. */
interface PointFact {
  concept: string;
  fixed?: Readonly<Record<string, string>>;
  fields: readonly PointField[];
}

/** The facts that can be coded by pointing. */
export const pointFacts: Readonly<Record<FactList, PointFact>> = {
  visits: {
    concept: "Visit",
    fixed: { role: "focal" },
    fields: [
      { name: "status", shape: "coded", isNeeded: true, initial: "occurred" },
      { name: "type", shape: "coded" },
      { name: "visitors", shape: "participants", isNeeded: true },
      { name: "hosts", shape: "participants" },
      { name: "place", shape: "coded-entity", isOffered: true },
      { name: "start", shape: "time" },
      { name: "end", shape: "time" },
      { name: "purposes", shape: "codes" },
      { name: "issueAreas", shape: "codes" },
      { name: "inviter", shape: "coded-entity" },
    ],
  },
  meetings: {
    concept: "Meeting",
    fixed: { role: "focal" },
    fields: [
      { name: "status", shape: "coded", isNeeded: true, initial: "occurred" },
      { name: "participants", shape: "participants", isNeeded: true },
      { name: "place", shape: "coded-entity" },
      { name: "date", shape: "time" },
      { name: "formats", shape: "codes" },
      { name: "issueAreas", shape: "codes" },
    ],
  },
  statements: {
    concept: "Statement",
    fields: [
      { name: "act", shape: "code", isNeeded: true, initial: "assert" },
      { name: "source", shape: "ids", isNeeded: true },
      { name: "addressee", shape: "ids" },
      { name: "cue", shape: "cue" },
      { name: "about", shape: "ids" },
    ],
  },
  agreements: {
    concept: "Agreement",
    fields: [
      { name: "stage", shape: "coded", isNeeded: true, initial: "signed" },
      { name: "parties", shape: "ids", isNeeded: true },
      { name: "date", shape: "time" },
    ],
  },
  quantities: {
    concept: "Quantity",
    fields: [
      { name: "measure", shape: "text", isNeeded: true },
      { name: "value", shape: "number", isOffered: true },
      { name: "unit", shape: "text", isNeeded: true },
      { name: "basis", shape: "code", isNeeded: true, initial: "numeral" },
    ],
  },
  times: {
    concept: "TimeExpression",
    fields: [
      { name: "type", shape: "code", isNeeded: true, initial: "date" },
      { name: "value", shape: "text", isOffered: true },
    ],
  },
};

/** The lists in the order of the schema. */
export const factLists = Object.keys(pointFacts) as FactList[];

/** What the schema says of a field: its label and its codelist. */
export function schemaField(list: FactList, name: string): Field | undefined {
  return concepts[pointFacts[list].concept]?.fields[name];
}

/** The name of a kind of fact. */
export function targetLabel(list: FactList, locale: "en" | "ar"): string {
  return concepts[pointFacts[list].concept]?.label[locale] ?? list;
}
