import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { UrlSchema } from "./url.ts";

/** A person or organization behind the article. */
export const PartySchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, {
        label: { en: "Name", ar: "الاسم" },
        description: "The name as it stands with the article.",
        arabic: "الاسم كما يرد مع المقال.",
      }),
    url: UrlSchema.exactOptional().register(meta, {
      label: { en: "URL", ar: "العنوان على الويب" },
      description: "The party's page.",
      arabic: "صفحة الجهة.",
    }),
    entity: idOf("entity", {
      label: { en: "Entity", ar: "الكيان" },
      description: "The entity, if the text also speaks of it.",
      arabic: "الكيان، إذا تحدث عنه النص أيضًا.",
    }).exactOptional(),
  })
  .register(meta, {
    id: "Party",
    label: { en: "Party behind the article", ar: "جهة وراء المقال" },
    description: "A person or organization behind the article.",
    arabic: "شخص أو منظمة وراء المقال.",
  });

/** The program that wrote the file. */
export const GeneratorSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, { label: { en: "Name", ar: "الاسم" }, description: "The program.", arabic: "اسم البرنامج." }),
    version: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, { label: { en: "Version", ar: "الإصدار" }, description: "Its version.", arabic: "إصداره." }),
    provider: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, {
        label: { en: "Provider", ar: "المزوّد" },
        description: "Who provides it.",
        arabic: "من يقدّمه.",
      }),
  })
  .register(meta, {
    id: "Generator",
    label: { en: "Generator", ar: "البرنامج الكاتب" },
    description: "The program that wrote the file.",
    arabic: "البرنامج الذي كتب الملف.",
  });
