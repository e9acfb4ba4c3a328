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
import { SameAsSchema } from "./same-as.ts";
import { TimeSchema } from "./time.ts";
import { IssueAreaListSchema } from "./visit.ts";

/** Officials who meet or speak, during a visit or independently; a phone call is a meeting but not a visit. */
export const MeetingSchema = z
  .strictObject({
    id: IdSchema,
    role: VisitRoleSchema.clone().register(meta, {
      label: { en: "Role in the article", ar: "موقعه في المقال" },
      description: "Whether the article is about this meeting or mentions it as background.",
      arabic: "هل اللقاء موضوع المقال أم يذكره خلفيةً.",
      compared: true,
    }),
    status: coded(EventStatusSchema)
      .clone()
      .register(meta, {
        label: { en: "Status", ar: "الحالة" },
        description: "How far it has come.",
        arabic: "ما بلغه اللقاء.",
        compared: true,
      }),
    visit: coded(idOf("visit"))
      .exactOptional()
      .register(meta, {
        label: { en: "Visit", ar: "الزيارة" },
        description: "The visit during which it takes place.",
        arabic: "الزيارة التي يُعقد اللقاء خلالها.",
        compared: true,
      }),
    event: coded(idOf("entity"))
      .exactOptional()
      .register(meta, {
        label: { en: "Event", ar: "الحدث" },
        description: "The event at which it takes place.",
        arabic: "الحدث الذي يُعقد اللقاء فيه.",
      }),
    participants: ParticipantListSchema.exactOptional().register(meta, {
      label: { en: "Participant", ar: "المشارك" },
      description: "Those who meet, as the text names them.",
      arabic: "من يلتقون، كما يسمّيهم النص.",
      compared: true,
    }),
    channel: coded(MeetingChannelSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Channel", ar: "قناة اللقاء" },
        description: "In person, by phone, by video or in writing.",
        arabic: "حضوريًّا أو بالهاتف أو بالفيديو أو كتابةً.",
        compared: true,
      }),
    formats: z
      .array(coded(MeetingFormatSchema))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Format", ar: "صيغة اللقاء" },
        description: "The form of the meeting.",
        arabic: "صيغة اللقاء.",
        compared: true,
      }),
    date: TimeSchema.exactOptional().register(meta, {
      label: { en: "Date", ar: "التاريخ" },
      description: "When it takes place.",
      arabic: "متى يُعقد.",
      compared: true,
    }),
    place: coded(idOf("entity"))
      .exactOptional()
      .register(meta, {
        label: { en: "Place", ar: "المكان" },
        description: "Where it takes place.",
        arabic: "أين يُعقد.",
        compared: true,
      }),
    issueAreas: IssueAreaListSchema.exactOptional().register(meta, {
      label: { en: "Issue area", ar: "مجال القضية" },
      description: "The issue areas dealt with.",
      arabic: "مجالات القضايا التي تناولها.",
      compared: true,
    }),
    sameAs: SameAsSchema.exactOptional().register(meta, {
      label: { en: "Same as", ar: "هو نفسه" },
      description: "The same meeting in another article or dataset; only verified ones.",
      arabic: "اللقاء نفسه في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه.",
      since: "0.2",
    }),
    coding: idOf("coding", {
      label: { en: "Coding", ar: "الترميز" },
      description: "The coding this comes from.",
      arabic: "الترميز الذي أُخذ منه.",
    }).exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the meeting.",
      arabic: "ملاحظة المرمِّز على اللقاء.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "Quotes that show the meeting.",
      arabic: "اقتباسات تُثبت اللقاء.",
    }),
  })
  .register(meta, {
    id: "Meeting",
    concept: "meeting",
    label: { en: "Meeting", ar: "اللقاء" },
    description: "Officials who meet or speak with each other.",
    arabic: "مسؤولون يلتقون أو يتحادثون.",
  });
