import * as z from "zod";
import { valuesOf } from "../codelists/codelist.ts";
import { DirectnessSchema } from "../codelists/directness.ts";
import { ModalitySchema } from "../codelists/modality.ts";
import { StanceValueSchema } from "../codelists/stance-value.ts";
import { StatementKindSchema } from "../codelists/statement-kind.ts";
import { statementSourceList } from "../codelists/statement-source.ts";
import { StatementStatusSchema } from "../codelists/statement-status.ts";
import type { Concept } from "../metadata/concept.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema, EvidenceSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { SpeechActSchema } from "./speech-act-code.ts";
import { TimeSchema } from "./time.ts";

const anything: Concept[] = ["entity", "visit", "meeting", "agreement", "statement", "quantity", "time"];

/** The attitude of a holder to a target, as the statement expresses it. */
export const StanceSchema = z
  .strictObject({
    holder: idOf("entity", {
      label: { en: "Holder of the stance", ar: "صاحب الموقف" },
      description: "Whose attitude it is.",
      arabic: "صاحب الموقف.",
    }),
    target: idOf(anything, {
      label: { en: "Target of the stance", ar: "المقصود بالموقف" },
      description: "What the attitude is towards.",
      arabic: "ما يتعلق به الموقف.",
    }),
    value: StanceValueSchema.clone().register(meta, {
      label: { en: "Stance", ar: "الموقف" },
      description: "The attitude.",
      arabic: "الموقف نفسه.",
    }),
  })
  .register(meta, {
    id: "Stance",
    label: { en: "Stance", ar: "الموقف" },
    description: "How a holder stands to a target.",
    arabic: "موقف صاحبه من شيء، كما يرد في القول.",
  });

/** What someone says, or what the article says in its own voice; every predicate is one statement. */
export const StatementSchema = z
  .strictObject({
    id: IdSchema,
    act: SpeechActSchema.clone().register(meta, {
      label: { en: "Speech act", ar: "الفعل الكلامي" },
      description: "What is done by saying it.",
      arabic: "الفعل الذي يؤدّيه القول.",
      compared: true,
    }),
    status: StatementStatusSchema.exactOptional().register(meta, {
      label: { en: "Status", ar: "الحالة" },
      description: "Only if it has not been made yet.",
      arabic: "لا تُذكر إلا إذا لم يصدر القول بعد.",
      compared: true,
      narrows: true,
    }),
    source: z
      .array(
        IdSchema.clone().register(meta, {
          ref: "entity",
          tsType: "Id",
          reserved: valuesOf(statementSourceList),
          description: "An entity, or article-voice, unnamed or impersonal.",
        }),
      )
      .min(1)
      .max(limits.shortList)
      .register(meta, {
        label: { en: "Source", ar: "القائل" },
        description: "Who says it: ids of entities, or article-voice, unnamed or impersonal.",
        arabic: "من يقول: معرّفات كيانات، أو article-voice أو unnamed أو impersonal.",
        compared: true,
      }),
    relayedBy: z
      .array(idOf("entity"))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Relayed by", ar: "نقله" },
        description: "Who reports the words of the source, the outermost first.",
        arabic: "من نقل كلام القائل، بدءًا بأبعدهم عنه.",
        compared: true,
        narrows: true,
        since: "0.2",
      }),
    addressee: z
      .array(idOf("entity"))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Addressee", ar: "المخاطَب" },
        description: "Who is addressed.",
        arabic: "من يُوجَّه إليه القول.",
        compared: true,
      }),
    cue: EvidenceSchema.exactOptional().register(meta, {
      label: { en: "Cue", ar: "علامة القول" },
      description: "The words that show that it is said, hedged or stressed.",
      arabic: "الكلمات التي تدل على أن هذا قيل، أو على التحفّظ أو التوكيد.",
    }),
    directness: DirectnessSchema.exactOptional().register(meta, {
      label: { en: "Directness", ar: "المباشرة" },
      description: "Whether the words are the speaker's own; none for article voice.",
      arabic: "هل الكلمات كلمات القائل نفسه؛ لا ترد فيما يقوله المقال بلسانه.",
      compared: true,
    }),
    kind: StatementKindSchema.exactOptional().register(meta, {
      label: { en: "Kind of assertion", ar: "نوع الإخبار" },
      description: "What an assertion is: event-report, assessment, prediction …",
      arabic: "نوع الإخبار: خبر عن حدث أو تقييم أو توقّع …",
      compared: true,
    }),
    modality: ModalitySchema.exactOptional().register(meta, {
      label: { en: "Modality", ar: "صيغة الاحتمال" },
      description: "Only when marked: probable, possible, hoped, required, non-literal.",
      arabic: "لا تُذكر إلا إذا دل النص عليها: محتمل أو ممكن أو مرجوّ أو واجب أو مجازي.",
      compared: true,
      narrows: true,
    }),
    negated: z
      .literal(true)
      .exactOptional()
      .register(meta, {
        label: { en: "Negated", ar: "قول منفي" },
        description: "True when the statement denies its content.",
        arabic: "القيمة true حين ينفي القول مضمونه.",
        compared: true,
        narrows: true,
      }),
    target: z
      .array(idOf("entity"))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Target", ar: "المقصود" },
        description: "The actors it is directed at: who is accused, blamed, condemned or praised.",
        arabic: "من يُقصد بالفعل: من يُتَّهم أو يُلام أو يُدان أو يُثنى عليه.",
        compared: true,
        since: "0.2",
      }),
    about: z
      .array(idOf(anything))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "About", ar: "موضوع القول" },
        description: "What it is about: topics, events, places. Whom it accuses or praises is its target.",
        arabic: "ما يتناوله القول: موضوعات وأحداث وأماكن. أما من يُتَّهم فيه أو يُثنى عليه ففي target.",
        compared: true,
      }),
    date: TimeSchema.exactOptional().register(meta, {
      label: { en: "Date", ar: "التاريخ" },
      description: "When it is said.",
      arabic: "متى قيل.",
      compared: true,
      since: "0.2",
    }),
    stance: StanceSchema.exactOptional().register(meta, {
      label: { en: "Stance", ar: "الموقف" },
      description: "The attitude it shows.",
      arabic: "الموقف الذي يُظهره القول.",
      compared: ["holder", "target", "value"],
    }),
    gloss: LanguageMapSchema.exactOptional().register(meta, {
      label: { en: "Gloss", ar: "الترجمة التوضيحية" },
      description: "The statement in other words; says no more than its evidence.",
      arabic: "القول بكلمات أخرى، لا تزيد على ما تسنده الاقتباسات.",
    }),
    coding: idOf("coding", {
      label: { en: "Coding", ar: "الترميز" },
      description: "The coding this comes from.",
      arabic: "الترميز الذي أُخذ منه.",
    }).exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the statement.",
      arabic: "ملاحظة المرمِّز على القول.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "Quotes that hold all that the gloss says.",
      arabic: "اقتباسات تشمل كل ما تقوله الترجمة التوضيحية.",
    }),
  })
  .register(meta, {
    id: "Statement",
    concept: "statement",
    label: { en: "Statement", ar: "القول" },
    description: "What someone says, or what the article says in its own voice.",
    arabic: "ما يقوله أحد، أو ما يقوله المقال بلسانه.",
  });
