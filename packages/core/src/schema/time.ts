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
    description: "The date as far as it is known; absent when unresolved.",
  }),
  mod: TimeModSchema.exactOptional().register(meta, {
    description: "How the value is to be taken (TIMEX3): before, after, start, approx …",
    narrows: true,
  }),
  basis: TimeBasisSchema.clone().register(meta, {
    authored: "optional",
    description: "What the value rests on: the words, the publication date, an event, a cited source, or nothing.",
  }),
  anchor: idOf(
    ["entity", "visit", "meeting", "agreement", "time", "quantity", "statement"],
    "What the time hangs on, such as a visit or an event.",
  ).exactOptional(),
  calendar: CalendarSchema.exactOptional().register(meta, {
    description: "The calendar of the words, only if it is not the Gregorian.",
    narrows: true,
  }),
};

const timeSupport = {
  source: CitationSchema.exactOptional().register(meta, {
    description: "Where an external date comes from; needed then.",
    narrows: true,
  }),
  attributedTo: idOf("entity", "Whose word the date is, when it is not the article's own.")
    .exactOptional()
    .register(meta, { description: "Whose word the date is, when it is not the article's own.", narrows: true }),
  note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the date." }),
};

/** One of several dates of which only one can be true. */
export const TimeClaimSchema = z
  .strictObject({ ...timeShape, evidence: ValueEvidenceSchema, ...timeSupport })
  .register(meta, {
    id: "TimeClaim",
    block: "time",
    description: "A date that another source gives, or that the words also allow.",
  });

const alternatives = z
  .array(TimeClaimSchema)
  .min(1)
  .max(limits.alternatives)
  .exactOptional()
  .register(meta, { description: "Dates that cannot be true beside this one." });

/** The one block for every date: as the words have it and, where it can be known, as a value. */
export const TimeSchema = z
  .strictObject({ ...timeShape, evidence: ValueEvidenceSchema, ...timeSupport, alternatives })
  .register(meta, {
    id: "Time",
    block: "time",
    description: "A date or period: the words, the value as far as known, and what it rests on.",
  });

/** A time expression that dates no coded object. */
export const TimeExpressionSchema = z
  .strictObject({
    id: IdSchema,
    type: TimexTypeSchema.clone().register(meta, { description: "The TIMEX3 type of the expression." }),
    ...timeShape,
    evidence: EvidenceListSchema,
    ...timeSupport,
    alternatives,
  })
  .register(meta, {
    id: "TimeExpression",
    block: "time",
    concept: "time",
    description: "A time expression that dates no coded object.",
  });
