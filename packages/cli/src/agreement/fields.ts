import { broadIssueAreas, type Field, part, referring, several, single } from "./field.ts";

/** The lists of an article whose objects are paired, with the name of one of them. */
export const concepts = {
  entities: "entity",
  visits: "visit",
  meetings: "meeting",
  agreements: "agreement",
  statements: "statement",
  quantities: "quantity",
  times: "time",
  relations: "relation",
} as const;

/** The name of a list of an article whose objects are paired. */
export type Concept = keyof typeof concepts;

/** The fields that are compared, by the list they belong to. */
export const fields: Readonly<Record<Concept, readonly Field[]>> = {
  entities: [
    single("entity", "kind"),
    single("entity", "country"),
    single("entity", "status"),
    several("entity", "offices"),
    referring(several("entity", "members")),
  ],
  visits: [
    single("visit", "role"),
    single("visit", "status"),
    single("visit", "type"),
    single("visit", "hostGrade"),
    referring(several("visit", "visitors")),
    referring(several("visit", "hosts")),
    single("visit", "hostCountry"),
    referring(single("visit", "place")),
    single("visit", "start"),
    part("visit", "start", "basis"),
    single("visit", "end"),
    several("visit", "purposes"),
    several("visit", "issueAreas"),
    broadIssueAreas("visit"),
    referring(single("visit", "inviter")),
    referring(single("visit", "inResponseTo")),
  ],
  meetings: [
    single("meeting", "role"),
    single("meeting", "status"),
    referring(single("meeting", "visit")),
    referring(several("meeting", "participants")),
    single("meeting", "channel"),
    several("meeting", "formats"),
    single("meeting", "date"),
    referring(single("meeting", "place")),
    several("meeting", "issueAreas"),
    broadIssueAreas("meeting"),
  ],
  agreements: [
    single("agreement", "type"),
    single("agreement", "stage"),
    referring(several("agreement", "parties")),
    referring(several("agreement", "signatories")),
    referring(single("agreement", "visit")),
    single("agreement", "date"),
  ],
  statements: [
    single("statement", "act"),
    single("statement", "kind"),
    single("statement", "status"),
    referring(several("statement", "source")),
    referring(several("statement", "addressee")),
    single("statement", "directness"),
    single("statement", "modality"),
    single("statement", "negated"),
    referring(several("statement", "about")),
    referring(part("statement", "stance", "holder")),
    referring(part("statement", "stance", "target")),
    part("statement", "stance", "value"),
  ],
  quantities: [
    single("quantity", "value"),
    single("quantity", "mod"),
    single("quantity", "unit"),
    single("quantity", "basis"),
  ],
  times: [single("time", "type"), single("time", "value"), single("time", "mod"), single("time", "basis")],
  relations: [
    single("relation", "kind"),
    referring(single("relation", "source")),
    referring(single("relation", "target")),
  ],
};
