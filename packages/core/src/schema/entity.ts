import * as z from "zod";
import { EntityKindSchema } from "../codelists/entity-kind.ts";
import { EntityStatusSchema } from "../codelists/entity-status.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { CountryCodeSchema } from "./country-code.ts";
import { EvidenceSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { MentionListSchema } from "./mention.ts";
import { RankSchema } from "./rank-code.ts";
import { UrlSchema } from "./url.ts";

/** An office a person holds or held; one person may hold two. */
export const OfficeSchema = z
  .strictObject({
    title: EvidenceSchema.clone().register(meta, {
      label: { en: "Title", ar: "اللقب" },
      description: "The title as the text gives it.",
      arabic: "اللقب كما يذكره النص.",
    }),
    rank: coded(RankSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Rank", ar: "المرتبة الوظيفية" },
        description: "The rank of the office; rank is not title.",
        arabic: "مرتبة المنصب؛ والمرتبة غير اللقب.",
      }),
    of: idOf("entity", {
      label: { en: "Of", ar: "جهة المنصب" },
      description: "The country or body the office belongs to.",
      arabic: "الدولة أو الجهة التي يتبعها المنصب.",
    }).exactOptional(),
    former: z
      .literal(true)
      .exactOptional()
      .register(meta, {
        label: { en: "Former", ar: "منصب سابق" },
        description: "True when the text says that the office is no longer held.",
        arabic: "القيمة true حين يقول النص إن الشخص لم يعد يشغله.",
        narrows: true,
      }),
  })
  .register(meta, {
    id: "Office",
    label: { en: "Office", ar: "المنصب" },
    description: "An office a person holds or held.",
    arabic: "منصب يشغله شخص أو شغله.",
  });

/** Someone or something that the text mentions. */
export const EntitySchema = z
  .strictObject({
    id: IdSchema,
    kind: EntityKindSchema.clone().register(meta, {
      label: { en: "Kind", ar: "النوع" },
      description: "What it is: person, organization, country, place …",
      arabic: "ما هو: شخص أو منظمة أو دولة أو مكان …",
      compared: true,
    }),
    name: LanguageMapSchema.clone().register(meta, {
      label: { en: "Name", ar: "الاسم" },
      description: "Its name by language; adds nothing to the text.",
      arabic: "اسمه بحسب اللغة؛ لا يزيد على النص شيئًا.",
    }),
    sameAs: z
      .array(UrlSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Same as", ar: "هو نفسه" },
        description: "The same thing elsewhere, such as in Wikidata; only verified ones.",
        arabic: "الشيء نفسه في مكان آخر، مثل ويكي بيانات؛ ولا يُذكر إلا ما تُحقّق منه.",
      }),
    country: CountryCodeSchema.exactOptional().register(meta, {
      label: { en: "Country", ar: "الدولة" },
      description: "ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN.",
      arabic: "رمز ISO 3166-1 من حرفين للدولة التي هي هو أو ينتمي إليها، أو XK أو EU أو UN.",
      compared: true,
    }),
    partOf: idOf("entity", {
      label: { en: "Part of", ar: "جزء من" },
      description: "The larger entity it belongs to.",
      arabic: "الكيان الأكبر الذي ينتمي إليه.",
    }).exactOptional(),
    members: z
      .array(idOf("entity"))
      .min(1)
      .max(limits.list)
      .exactOptional()
      .register(meta, {
        label: { en: "Member", ar: "العضو" },
        description: "The members of a group.",
        arabic: "أعضاء المجموعة.",
        compared: true,
      }),
    status: EntityStatusSchema.exactOptional().register(meta, {
      label: { en: "Status", ar: "الحالة" },
      description: "Whether it exists: actual when absent; an alliance that is merely feared is hypothetical.",
      arabic: "هل هو قائم: يُعدّ قائمًا إذا لم تُذكر؛ والتحالف الذي يُخشى قيامه مفترض.",
      compared: true,
      narrows: true,
    }),
    offices: z
      .array(OfficeSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Office", ar: "المنصب" },
        plural: { en: "Offices", ar: "المناصب" },
        description: "The offices the text gives a person.",
        arabic: "المناصب التي يذكرها النص لشخص.",
        compared: true,
      }),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the entity.",
      arabic: "ملاحظة المرمِّز على الكيان.",
    }),
    mentions: MentionListSchema,
  })
  .register(meta, {
    id: "Entity",
    concept: "entity",
    label: { en: "Entity", ar: "الكيان" },
    description: "Someone or something the text speaks of, with every place where it does.",
    arabic: "شخص أو شيء يتحدث عنه النص، مع كل موضع يذكره فيه.",
  });
