import * as z from "zod";
import { EventStatusSchema } from "../codelists/event-status.ts";
import { HostGradeSchema } from "../codelists/host-grade.ts";
import { IssueAreaSchema } from "../codelists/issue-area.ts";
import { PurposeSchema } from "../codelists/purpose.ts";
import { VisitRoleSchema } from "../codelists/visit-role.ts";
import { VisitTypeSchema } from "../codelists/visit-type.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { CountryCodeSchema } from "./country-code.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { ParticipantListSchema } from "./participant.ts";
import { SameAsSchema } from "./same-as.ts";
import { TimeSchema } from "./time.ts";

/** The issue areas discussed. */
export const IssueAreaListSchema = z.array(coded(IssueAreaSchema)).min(1).max(limits.shortList);

/** A trip by officials to meet officials of one host. */
export const VisitSchema = z
  .strictObject({
    id: IdSchema,
    role: VisitRoleSchema.clone().register(meta, {
      label: { en: "Role in the article", ar: "موقعها في المقال" },
      description: "Whether the article is about this visit or mentions it as background.",
      arabic: "هل الزيارة موضوع المقال أم يذكرها خلفيةً.",
      compared: true,
    }),
    status: coded(EventStatusSchema)
      .clone()
      .register(meta, {
        inherits: "partOf",
        label: { en: "Status", ar: "الحالة" },
        description: "How far it has come: announced, occurred, postponed …",
        arabic: "ما بلغته الزيارة: أُعلنت أو تمّت أو أُجّلت …",
        compared: true,
      }),
    statusReason: coded(LanguageMapSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Reason for the status", ar: "سبب الحالة" },
        description: "Why it was postponed or cancelled.",
        arabic: "سبب تأجيل الزيارة أو إلغائها.",
      }),
    type: coded(VisitTypeSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Type", ar: "النوع" },
        description: "The kind of visit, as a source names it.",
        arabic: "نوع الزيارة كما يسمّيه مصدر.",
        compared: true,
      }),
    hostGrade: coded(HostGradeSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Host grade", ar: "درجة الاستقبال" },
        description: "The grade at which the host receives the visitor.",
        arabic: "الدرجة التي يستقبل بها المضيف الزائر.",
        compared: true,
      }),
    visitors: ParticipantListSchema.clone().register(meta, {
      inherits: "partOf",
      label: { en: "Visitor", ar: "الزائر" },
      description: "Those who travel.",
      arabic: "من يسافرون.",
      compared: true,
    }),
    hosts: ParticipantListSchema.exactOptional().register(meta, {
      label: { en: "Host", ar: "المُضيف" },
      description: "Those who receive, as the text names them.",
      arabic: "من يستقبلون الزائر، كما يسمّيهم النص.",
      compared: true,
    }),
    hostCountry: coded(CountryCodeSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Host country", ar: "الدولة المُضيفة" },
        description: "The country visited; absent for a tour.",
        arabic: "الدولة التي تُزار؛ لا ترد في الجولة.",
        compared: true,
      }),
    place: coded(idOf("entity"))
      .exactOptional()
      .register(meta, {
        label: { en: "Place", ar: "المكان" },
        description: "The place visited, such as a city.",
        arabic: "المكان الذي يُزار، مثل مدينة.",
        compared: true,
      }),
    partOf: idOf("visit", {
      label: { en: "Tour", ar: "الجولة" },
      description: "The tour this visit is a stop of.",
      arabic: "الجولة التي هذه الزيارة محطة منها.",
    }).exactOptional(),
    start: TimeSchema.exactOptional().register(meta, {
      label: { en: "Start", ar: "البداية" },
      description: "When it begins.",
      arabic: "متى تبدأ.",
      compared: ["basis"],
    }),
    end: TimeSchema.exactOptional().register(meta, {
      label: { en: "End", ar: "النهاية" },
      description: "When it ends.",
      arabic: "متى تنتهي.",
      compared: true,
    }),
    plannedStart: TimeSchema.exactOptional().register(meta, {
      label: { en: "Planned start", ar: "البداية المقررة" },
      description: "When it was due to begin, where that date no longer holds.",
      arabic: "الموعد الذي كان مقررًا لبدايتها ولم يعد قائمًا.",
      compared: true,
      since: "0.2",
    }),
    plannedEnd: TimeSchema.exactOptional().register(meta, {
      label: { en: "Planned end", ar: "النهاية المقررة" },
      description: "When it was due to end, where that date no longer holds.",
      arabic: "الموعد الذي كان مقررًا لنهايتها ولم يعد قائمًا.",
      compared: true,
      since: "0.2",
    }),
    purposes: z
      .array(coded(PurposeSchema))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Purpose", ar: "الغرض" },
        description: "What it is for, as the text says.",
        arabic: "الغرض منها كما يذكره النص.",
        compared: true,
      }),
    event: coded(idOf("entity"))
      .exactOptional()
      .register(meta, {
        label: { en: "Event", ar: "الحدث" },
        description: "The event it attends, such as a summit.",
        arabic: "الحدث الذي تُحضر فيه، مثل قمة.",
      }),
    issueAreas: IssueAreaListSchema.exactOptional().register(meta, {
      label: { en: "Issue area", ar: "مجال القضية" },
      description: "The issue areas dealt with.",
      arabic: "مجالات القضايا التي تناولتها.",
      compared: true,
    }),
    inviter: coded(idOf("entity"))
      .exactOptional()
      .register(meta, {
        label: { en: "Inviter", ar: "صاحب الدعوة" },
        description: "Who invited the visitors.",
        arabic: "من دعا الزائرين.",
        compared: true,
      }),
    inResponseTo: coded(idOf(["visit", "meeting", "statement", "agreement"]))
      .exactOptional()
      .register(meta, {
        label: { en: "In response to", ar: "ردًّا على" },
        description: "What it answers, such as an earlier visit.",
        arabic: "ما تأتي ردًّا عليه، مثل زيارة سابقة.",
        compared: true,
      }),
    inPlaceOf: coded(idOf("visit"))
      .exactOptional()
      .register(meta, {
        label: { en: "In place of", ar: "بدلًا من" },
        description: "The visit that it replaces.",
        arabic: "الزيارة التي حلّت هذه محلّها.",
        compared: true,
        since: "0.2",
      }),
    sameAs: SameAsSchema.exactOptional().register(meta, {
      label: { en: "Same as", ar: "هي نفسها" },
      description: "The same visit in another article or dataset; only verified ones.",
      arabic: "الزيارة نفسها في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه.",
      since: "0.2",
    }),
    coding: idOf("coding", {
      label: { en: "Coding", ar: "الترميز" },
      description: "The coding this comes from.",
      arabic: "الترميز الذي أُخذت منه.",
    }).exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the visit.",
      arabic: "ملاحظة المرمِّز على الزيارة.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "Quotes that show the visit.",
      arabic: "اقتباسات تُثبت الزيارة.",
    }),
  })
  .register(meta, {
    id: "Visit",
    concept: "visit",
    label: { en: "Visit", ar: "الزيارة" },
    description: "A trip by officials to meet officials of a host.",
    arabic: "رحلة مسؤولين للقاء مسؤولين في دولة مضيفة واحدة.",
  });
