import * as z from "zod";
import { RelationKindSchema } from "../codelists/relation-kind.ts";
import { ValueStateSchema } from "../codelists/value-state.ts";
import { meta } from "../metadata/meta.ts";
import { CitationSchema } from "./citation.ts";
import { NoteSchema } from "./coded.ts";
import { ValueEvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";

/** A lasting relation between two entities. */
export const RelationSchema = z
  .strictObject({
    source: idOf("entity", {
      label: { en: "From", ar: "من" },
      description: "The entity the tie goes out from.",
      arabic: "الكيان الذي تنطلق منه الرابطة.",
      compared: true,
    }),
    target: idOf("entity", {
      label: { en: "To", ar: "إلى" },
      description: "The entity the tie goes to.",
      arabic: "الكيان الذي تتجه إليه الرابطة.",
      compared: true,
    }),
    kind: RelationKindSchema.clone().register(meta, {
      label: { en: "Kind", ar: "النوع" },
      description: "The tie, read from source to target.",
      arabic: "نوع الرابطة، مقروءًا من المصدر إلى الهدف.",
      compared: true,
    }),
    state: ValueStateSchema.clone().register(meta, {
      authored: "absent",
      label: { en: "State", ar: "حال القيمة" },
      description: "stated, inferred or external.",
      arabic: "مذكورة أو مستنتجة أو من خارج النص.",
    }),
    evidence: ValueEvidenceSchema,
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "Why; needed when inferred.",
      arabic: "السبب؛ يلزم حين تكون مستنتجة.",
    }),
    citation: CitationSchema.exactOptional().register(meta, {
      label: { en: "Source", ar: "المصدر" },
      description: "Where an external tie comes from; needed then.",
      arabic: "مصدر الرابطة الخارجية؛ يلزم عندئذ.",
      narrows: true,
    }),
  })
  .register(meta, {
    id: "Relation",
    block: "claim",
    label: { en: "Relation", ar: "العلاقة" },
    description: "A lasting tie between two entities; rarely filled.",
    arabic: "رابطة دائمة بين كيانين؛ نادرًا ما تُملأ.",
  });
