import * as z from "zod";
import { CountryCodeSchema } from "../codelists/country.ts";
import { EventStatusSchema } from "../codelists/event-status.ts";
import { HostGradeSchema } from "../codelists/host-grade.ts";
import { IssueAreaSchema } from "../codelists/issue-area.ts";
import { PurposeSchema } from "../codelists/purpose.ts";
import { VisitRoleSchema } from "../codelists/visit-role.ts";
import { VisitTypeSchema } from "../codelists/visit-type.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { ParticipantListSchema } from "./participant.ts";
import { TimeSchema } from "./time.ts";

/** The issue areas dealt with. */
export const IssueAreaListSchema = z.array(coded(IssueAreaSchema)).min(1).max(limits.shortList);

/** A trip by officials to meet officials of one host. */
export const VisitSchema = z
  .strictObject({
    id: IdSchema,
    role: VisitRoleSchema.clone().register(meta, {
      description: "Whether the article is about this visit or mentions it as background.",
    }),
    status: coded(EventStatusSchema).clone().register(meta, {
      inherits: "partOf",
      description: "How far it has come: announced, occurred, postponed …",
    }),
    statusReason: coded(LanguageMapSchema)
      .exactOptional()
      .register(meta, { description: "Why it was postponed or cancelled." }),
    type: coded(VisitTypeSchema)
      .exactOptional()
      .register(meta, { description: "The kind of visit, as a source names it." }),
    hostGrade: coded(HostGradeSchema)
      .exactOptional()
      .register(meta, { description: "The grade at which the host receives the visitor." }),
    visitors: ParticipantListSchema.clone().register(meta, { inherits: "partOf", description: "Those who travel." }),
    hosts: ParticipantListSchema.exactOptional().register(meta, {
      description: "Those who receive, as the text names them.",
    }),
    hostCountry: coded(CountryCodeSchema)
      .exactOptional()
      .register(meta, { description: "The country visited; absent for a tour." }),
    place: coded(idOf("entity", "The place visited."))
      .exactOptional()
      .register(meta, { description: "The place visited, such as a city." }),
    partOf: idOf("visit", "The tour this visit is a stop of.").exactOptional(),
    start: TimeSchema.exactOptional().register(meta, { description: "When it begins." }),
    end: TimeSchema.exactOptional().register(meta, { description: "When it ends." }),
    purposes: z
      .array(coded(PurposeSchema))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "What it is for, as the text says." }),
    event: coded(idOf("entity", "The event attended."))
      .exactOptional()
      .register(meta, { description: "The event it attends, such as a summit." }),
    issueAreas: IssueAreaListSchema.exactOptional().register(meta, { description: "The issue areas dealt with." }),
    inviter: coded(idOf("entity", "Who invited."))
      .exactOptional()
      .register(meta, { description: "Who invited the visitors." }),
    inResponseTo: coded(idOf(["visit", "meeting", "statement", "agreement"], "What it answers."))
      .exactOptional()
      .register(meta, { description: "What it answers, such as an earlier visit." }),
    coding: idOf("coding", "The coding this comes from.").exactOptional(),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the visit." }),
    evidence: EvidenceListSchema.clone().register(meta, { description: "Quotes that show the visit." }),
  })
  .register(meta, { id: "Visit", concept: "visit", description: "A trip by officials to meet officials of a host." });
