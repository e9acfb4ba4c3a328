import * as z from "zod";
import { ParticipantRoleSchema } from "../codelists/participant-role.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";

/** A participant of a visit, a meeting or an agreement. */
export const ParticipantSchema = z
  .strictObject({
    entity: idOf("entity", {
      label: { en: "Entity", ar: "الكيان" },
      description: "Who takes part.",
      arabic: "الكيان المشارك.",
    }),
    role: ParticipantRoleSchema.exactOptional().register(meta, {
      label: { en: "Role", ar: "الدور" },
      description: "The part taken, where the list does not already say it.",
      arabic: "دوره، حيث لا تبيّنه القائمة نفسها.",
    }),
    side: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, {
        label: { en: "Side", ar: "الجانب" },
        description: "The side, only where the text opposes sides.",
        arabic: "الجانب، فقط حيث يقابل النص بين الجانبين.",
      }),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the participant.",
      arabic: "ملاحظة المرمِّز على المشارك.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "Quotes that show the participation.",
      arabic: "اقتباسات تُثبت المشاركة.",
    }),
  })
  .register(meta, {
    id: "Participant",
    label: { en: "Participant", ar: "المشارك" },
    description: "One who takes part.",
    arabic: "أحد المشاركين.",
  });

/** The participants. */
export const ParticipantListSchema = z.array(ParticipantSchema).min(1).max(limits.shortList);
