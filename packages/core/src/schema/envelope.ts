import * as z from "zod";
import { ArticleTypeSchema } from "../codelists/article-type.ts";
import { ExtentSchema } from "../codelists/extent.ts";
import { GenreSchema } from "../codelists/genre.ts";
import { TextDirectionSchema } from "../codelists/text-direction.ts";
import { meta } from "../metadata/meta.ts";
import { coded } from "./coded.ts";
import { DateSchema } from "./date.ts";
import { EvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { LanguageTagSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { MediaTopicSchema } from "./media-topic-code.ts";
import { GeneratorSchema, PartySchema } from "./party.ts";
import { specVersion } from "./spec-version.ts";
import { IriSchema, UrlSchema } from "./url.ts";

const about = z.array(coded(MediaTopicSchema)).min(1).max(limits.shortList);
const keyword = z.string().min(1).max(limits.shortText);

/** The metadata fields, which describe the article apart from its text and coding. */
export const envelopeShape = {
  $schema: z
    .string()
    .min(1)
    .max(limits.url)
    .exactOptional()
    .register(meta, {
      label: { en: "JSON Schema", ar: "مخطط JSON" },
      description: "Where the JSON Schema of this form lies.",
      arabic: "عنوان مخطط JSON لهذا الشكل.",
    }),
  specVersion: z.literal(specVersion).register(meta, {
    authored: "absent",
    label: { en: "Format version", ar: "إصدار الصيغة" },
    description: "The version of the format.",
    arabic: "إصدار الصيغة التي كُتب بها الملف.",
  }),
  id: IriSchema.clone().register(meta, {
    authored: "optional",
    label: { en: "Id", ar: "المعرّف" },
    description: "The article's IRI; without one, ni:///sha-256;… of its text (RFC 6920).",
    arabic: "معرّف IRI للمقال؛ فإن لم يوجد فهو ni:///sha-256;… من نصه (RFC 6920).",
  }),
  version: z
    .string()
    .min(1)
    .max(limits.shortText)
    .exactOptional()
    .register(meta, {
      label: { en: "Version", ar: "الإصدار" },
      description: "The version of the article, as the publisher counts.",
      arabic: "إصدار المقال كما يعدّه الناشر.",
    }),
  type: ArticleTypeSchema.clone().register(meta, {
    label: { en: "Article type", ar: "نوع المقال" },
    description: "The schema.org type of the article.",
    arabic: "نوع المقال في schema.org.",
  }),
  genre: GenreSchema.exactOptional().register(meta, {
    label: { en: "Genre", ar: "الجنس الصحفي" },
    description: "What kind of text it is.",
    arabic: "جنس النص، مثل تقرير أو مقابلة.",
  }),
  extent: ExtentSchema.clone().register(meta, {
    label: { en: "Extent", ar: "مدى النص" },
    description: "Whether `text` is the whole article or an excerpt.",
    arabic: "هل `text` هو المقال كله أم مقتطف منه.",
  }),
  voice: idOf("entity", {
    label: { en: "Voice", ar: "صاحب الكلام" },
    description: "Whose words the whole text is, where it does not say otherwise.",
    arabic: "صاحب كلمات النص كله، ما لم يذكر النص غيره.",
  }).exactOptional(),
  headline: EvidenceSchema.exactOptional().register(meta, {
    label: { en: "Headline", ar: "العنوان" },
    description: "The headline: the first block of `text`.",
    arabic: "عنوان المقال، وهو أول فقرة في `text`.",
  }),
  inLanguage: LanguageTagSchema.clone().register(meta, {
    label: { en: "Language", ar: "اللغة" },
    description: "The language of the text.",
    arabic: "لغة النص.",
  }),
  textDirection: TextDirectionSchema.clone().register(meta, {
    authored: "absent",
    label: { en: "Text direction", ar: "اتجاه النص" },
    description: "The base direction of the text.",
    arabic: "الاتجاه الأساسي للنص.",
  }),
  dateline: EvidenceSchema.exactOptional().register(meta, {
    label: { en: "Dateline", ar: "سطر المكان والتاريخ" },
    description: "The words that say where and when it was written.",
    arabic: "الكلمات التي تذكر مكان كتابة المقال وتاريخها.",
  }),
  datePublished: DateSchema.exactOptional().register(meta, {
    label: { en: "Publication date", ar: "تاريخ النشر" },
    description: "When it was published.",
    arabic: "متى نُشر.",
  }),
  dateModified: DateSchema.exactOptional().register(meta, {
    label: { en: "Modification date", ar: "تاريخ التعديل" },
    description: "When it was last changed.",
    arabic: "متى عُدّل آخر مرة.",
  }),
  author: z
    .array(PartySchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, { label: { en: "Author", ar: "الكاتب" }, description: "Who wrote it.", arabic: "من كتبه." }),
  publisher: PartySchema.exactOptional().register(meta, {
    label: { en: "Publisher", ar: "الناشر" },
    description: "Who published it.",
    arabic: "من نشره.",
  }),
  provider: PartySchema.exactOptional().register(meta, {
    label: { en: "Provider", ar: "المزوّد" },
    description: "Who delivered it, such as an agency.",
    arabic: "الجهة التي قدّمته، مثل وكالة أنباء.",
  }),
  url: UrlSchema.exactOptional().register(meta, {
    label: { en: "URL", ar: "العنوان على الويب" },
    description: "Where it was published.",
    arabic: "صفحة نشر المقال.",
  }),
  archivedAt: UrlSchema.exactOptional().register(meta, {
    label: { en: "Archived copy", ar: "نسخة محفوظة" },
    description: "Where a copy is kept.",
    arabic: "صفحة نسخة محفوظة منه.",
  }),
  isBasedOn: z
    .array(IriSchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, {
      label: { en: "Based on", ar: "مأخوذ عن" },
      description: "What it is based on.",
      arabic: "ما أُخذ عنه المقال.",
    }),
  about: about.exactOptional().register(meta, {
    label: { en: "Subject of the article", ar: "موضوع المقال" },
    plural: { en: "Subjects of the article", ar: "موضوعات المقال" },
    description: "Its subjects: IPTC Media Topics, each with its words.",
    arabic: "موضوعات المقال من IPTC Media Topics، ومع كل منها كلماته.",
  }),
  keywords: z
    .array(keyword)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, {
      label: { en: "Keyword", ar: "كلمة مفتاحية" },
      description: "Free keywords.",
      arabic: "كلمات مفتاحية حرة.",
    }),
  license: z
    .string()
    .min(1)
    .max(limits.url)
    .exactOptional()
    .register(meta, {
      label: { en: "Licence", ar: "الترخيص" },
      description: "The licence of the text: SPDX id, LicenseRef-… or URL.",
      arabic: "ترخيص النص: معرّف SPDX أو LicenseRef-… أو عنوان ويب.",
    }),
  copyrightHolder: PartySchema.exactOptional().register(meta, {
    label: { en: "Copyright holder", ar: "صاحب حقوق النشر" },
    description: "Whose the text is.",
    arabic: "صاحب حقوق نشر النص.",
  }),
  usageInfo: z
    .string()
    .min(1)
    .max(limits.note)
    .exactOptional()
    .register(meta, {
      label: { en: "Terms of use", ar: "شروط الاستعمال" },
      description: "How the text may be used.",
      arabic: "كيف يجوز استعمال النص.",
    }),
  translationOfWork: IriSchema.exactOptional().register(meta, {
    label: { en: "Translation of", ar: "ترجمة عن" },
    description: "The article this is a translation of.",
    arabic: "المقال الذي تُرجم عنه هذا المقال.",
  }),
  generator: GeneratorSchema.exactOptional().register(meta, {
    label: { en: "Generator", ar: "البرنامج الكاتب" },
    description: "The program that wrote the file.",
    arabic: "البرنامج الذي كتب الملف.",
  }),
};
