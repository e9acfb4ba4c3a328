import * as z from "zod";
import { EventStatusSchema } from "../codelists/event-status.ts";
import { MeetingChannelSchema } from "../codelists/meeting-channel.ts";
import { MeetingFormatSchema } from "../codelists/meeting-format.ts";
import { VisitRoleSchema } from "../codelists/visit-role.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { ParticipantListSchema } from "./participant.ts";
import { TimeSchema } from "./time.ts";
import { IssueAreaListSchema } from "./visit.ts";

/** Officials who meet or speak, during a visit or apart from any; a phone call is a meeting and no visit. */
export const MeetingSchema = z
  .strictObject({
    id: IdSchema,
    role: VisitRoleSchema.clone().register(meta, {
      description: "Whether the article is about this meeting or mentions it as background.",
    }),
    status: coded(EventStatusSchema).clone().register(meta, { description: "How far it has come." }),
    visit: coded(idOf("visit", "The visit it belongs to."))
      .exactOptional()
      .register(meta, { description: "The visit during which it takes place." }),
    event: coded(idOf("entity", "The event it belongs to."))
      .exactOptional()
      .register(meta, { description: "The event at which it takes place." }),
    participants: ParticipantListSchema.exactOptional().register(meta, {
      description: "Those who meet, as the text names them.",
    }),
    channel: coded(MeetingChannelSchema)
      .exactOptional()
      .register(meta, { description: "In person, by phone, by video or in writing." }),
    formats: z
      .array(coded(MeetingFormatSchema))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "The form of the meeting." }),
    date: TimeSchema.exactOptional().register(meta, { description: "When it takes place." }),
    place: coded(idOf("entity", "Where it takes place."))
      .exactOptional()
      .register(meta, { description: "Where it takes place." }),
    issueAreas: IssueAreaListSchema.exactOptional().register(meta, { description: "The issue areas dealt with." }),
    coding: idOf("coding", "The coding this comes from.").exactOptional(),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the meeting." }),
    evidence: EvidenceListSchema.clone().register(meta, { description: "Quotes that show the meeting." }),
  })
  .register(meta, { id: "Meeting", concept: "meeting", description: "Officials who meet or speak with each other." });
