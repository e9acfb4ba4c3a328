import * as z from "zod";
import { CalendarSchema } from "../codelists/calendar.ts";
import { TimeBasisSchema } from "../codelists/time-basis.ts";
import { TimeModSchema } from "../codelists/time-mod.ts";
import { TimexTypeSchema } from "../codelists/timex-type.ts";
import { meta } from "../metadata/meta.ts";
import { CitationSchema } from "./citation.ts";
import { NoteSchema } from "./coded.ts";
import { TimeValueSchema } from "./date.ts";
import { EvidenceListSchema, ValueEvidenceSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { limits } from "./limits.ts";

const timeShape = {
  value: TimeValueSchema.exactOptional().register(meta, {
    label: { en: "Value", ar: "القيمة" },
    description: "The date as far as it is known; absent when unresolved.",
    arabic: "التاريخ بقدر ما يُعرف؛ لا يرد إذا لم يُعرف.",
    compared: true,
  }),
  mod: TimeModSchema.exactOptional().register(meta, {
    label: { en: "Modifier", ar: "القيد" },
    description: "How the value is to be taken (TIMEX3): before, after, start, approx …",
    arabic: "كيف تُفهم القيمة (TIMEX3): قبل أو بعد أو أول الفترة أو تقريبًا …",
    compared: true,
    narrows: true,
  }),
  basis: TimeBasisSchema.clone().register(meta, {
    authored: "optional",
    label: { en: "Basis", ar: "الأساس" },
    description: "What the value rests on: the words, the publication date, an event, a cited source, or nothing.",
    arabic: "ما تستند إليه القيمة: الكلمات أو تاريخ النشر أو حدث أو مصدر مذكور أو لا شيء.",
    compared: true,
  }),
  anchor: idOf(["entity", "visit", "meeting", "agreement", "time", "quantity", "statement"], {
    label: { en: "Anchor", ar: "المرتكز" },
    description: "What the time hangs on, such as a visit or an event.",
    arabic: "ما يرتبط به الزمن، مثل زيارة أو حدث.",
  }).exactOptional(),
  calendar: CalendarSchema.exactOptional().register(meta, {
    label: { en: "Calendar", ar: "التقويم" },
    description: "The calendar of the words, only if it is not the Gregorian.",
    arabic: "تقويم الكلمات، إن لم يكن الميلادي.",
    narrows: true,
  }),
};

const timeSupport = {
  source: CitationSchema.exactOptional().register(meta, {
    label: { en: "Source", ar: "المصدر" },
    description: "Where an external date comes from; needed then.",
    arabic: "مصدر التاريخ الخارجي؛ يلزم عندئذ.",
    narrows: true,
  }),
  attributedTo: idOf("entity")
    .exactOptional()
    .register(meta, {
      label: { en: "Attributed to", ar: "منسوب إلى" },
      description: "Whose word the date is, when it is not the article's own.",
      arabic: "صاحب القول بالتاريخ، إن لم يكن المقال نفسه.",
      narrows: true,
    }),
  note: NoteSchema.exactOptional().register(meta, {
    label: { en: "Note", ar: "الملاحظة" },
    description: "The coder's remark on the date.",
    arabic: "ملاحظة المرمِّز على التاريخ.",
  }),
};

/** One of several dates of which only one can be true. */
export const TimeClaimSchema = z
  .strictObject({ ...timeShape, evidence: ValueEvidenceSchema, ...timeSupport })
  .register(meta, {
    id: "TimeClaim",
    block: "time",
    label: { en: "Alternative date", ar: "التاريخ البديل" },
    description: "A date that another source gives, or that the words also allow.",
    arabic: "تاريخ يذكره مصدر آخر، أو تحتمله الكلمات أيضًا.",
  });

const alternatives = z
  .array(TimeClaimSchema)
  .min(1)
  .max(limits.alternatives)
  .exactOptional()
  .register(meta, {
    label: { en: "Alternatives", ar: "البدائل" },
    description: "Dates that cannot be true beside this one.",
    arabic: "تواريخ لا يصح معها هذا التاريخ.",
  });

/** The common block for every date: its words and, if it can be determined, its value. */
export const TimeSchema = z
  .strictObject({ ...timeShape, evidence: ValueEvidenceSchema, ...timeSupport, alternatives })
  .register(meta, {
    id: "Time",
    block: "time",
    label: { en: "Time", ar: "الزمن" },
    description: "A date or period: the words, the value as far as known, and what it rests on.",
    arabic: "تاريخ أو مدة: الكلمات، والقيمة بقدر ما تُعرف، وما تستند إليه.",
  });

/** A time expression that does not date a coded object. */
export const TimeExpressionSchema = z
  .strictObject({
    id: IdSchema,
    type: TimexTypeSchema.clone().register(meta, {
      label: { en: "Type", ar: "النوع" },
      description: "The TIMEX3 type of the expression.",
      arabic: "نوع التعبير في TIMEX3.",
      compared: true,
    }),
    ...timeShape,
    evidence: EvidenceListSchema,
    ...timeSupport,
    alternatives,
  })
  .register(meta, {
    id: "TimeExpression",
    block: "time",
    concept: "time",
    label: { en: "Time expression", ar: "التعبير الزمني" },
    description: "A time expression that dates no coded object.",
    arabic: "تعبير زمني لا يؤرخ شيئًا مرمَّزًا.",
  });
