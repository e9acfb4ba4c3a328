import * as z from "zod";
import { ArticleTypeSchema } from "../codelists/article-type.ts";
import { ExtentSchema } from "../codelists/extent.ts";
import { GenreSchema } from "../codelists/genre.ts";
import { MediaTopicSchema } from "../codelists/media-topic.ts";
import { TextDirectionSchema } from "../codelists/text-direction.ts";
import { meta } from "../metadata/meta.ts";
import { AgreementSchema } from "./agreement.ts";
import { coded } from "./coded.ts";
import { CodingRecordSchema } from "./coding-record.ts";
import { DateSchema } from "./date.ts";
import { EntitySchema } from "./entity.ts";
import { EvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { LanguageTagSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { MeetingSchema } from "./meeting.ts";
import { GeneratorSchema, PartySchema } from "./party.ts";
import { QuantitySchema } from "./quantity.ts";
import { RelationSchema } from "./relation.ts";
import { SectionSchema } from "./section.ts";
import { StatementSchema } from "./statement.ts";
import { TimeExpressionSchema } from "./time.ts";
import { IriSchema, UrlSchema } from "./url.ts";
import { VisitSchema } from "./visit.ts";

/** The version of the format this package reads and writes. */
export const specVersion = "0.1";

const about = z.array(coded(MediaTopicSchema)).min(1).max(limits.shortList);
const keyword = z.string().min(1).max(limits.shortText);

const envelope = {
  $schema: z
    .string()
    .min(1)
    .max(limits.url)
    .exactOptional()
    .register(meta, { description: "Where the JSON Schema of this form lies." }),
  specVersion: z.literal(specVersion).register(meta, { authored: "absent", description: "The version of the format." }),
  id: IriSchema.clone().register(meta, {
    authored: "optional",
    description: "The article's IRI; where there is none, ni:///sha-256;… of its text (RFC 6920).",
  }),
  version: z
    .string()
    .min(1)
    .max(limits.shortText)
    .exactOptional()
    .register(meta, { description: "The version of the article, as the publisher counts." }),
  type: ArticleTypeSchema.clone().register(meta, { description: "The schema.org type of the article." }),
  genre: GenreSchema.exactOptional().register(meta, { description: "What kind of text it is." }),
  extent: ExtentSchema.clone().register(meta, { description: "Whether `text` is the whole article or an excerpt." }),
  voice: idOf("entity", "Whose words the whole text is, where it does not say otherwise.").exactOptional(),
  headline: EvidenceSchema.exactOptional().register(meta, { description: "The headline: the first block of `text`." }),
  inLanguage: LanguageTagSchema.clone().register(meta, { description: "The language of the text." }),
  textDirection: TextDirectionSchema.clone().register(meta, {
    authored: "absent",
    description: "The base direction of the text.",
  }),
  dateline: EvidenceSchema.exactOptional().register(meta, {
    description: "The words that say where and when it was written.",
  }),
  datePublished: DateSchema.exactOptional().register(meta, { description: "When it was published." }),
  dateModified: DateSchema.exactOptional().register(meta, { description: "When it was last changed." }),
  author: z
    .array(PartySchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, { description: "Who wrote it." }),
  publisher: PartySchema.exactOptional().register(meta, { description: "Who published it." }),
  provider: PartySchema.exactOptional().register(meta, { description: "Who delivered it, such as an agency." }),
  url: UrlSchema.exactOptional().register(meta, { description: "Where it was published." }),
  archivedAt: UrlSchema.exactOptional().register(meta, { description: "Where a copy is kept." }),
  isBasedOn: z
    .array(IriSchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, { description: "What it is based on." }),
  about: about.exactOptional().register(meta, { description: "Its subjects: IPTC Media Topics, each with its words." }),
  keywords: z
    .array(keyword)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, { description: "Free keywords." }),
  license: z
    .string()
    .min(1)
    .max(limits.url)
    .exactOptional()
    .register(meta, { description: "The licence of the text: SPDX id, LicenseRef-… or URL." }),
  copyrightHolder: PartySchema.exactOptional().register(meta, { description: "Whose the text is." }),
  usageInfo: z
    .string()
    .min(1)
    .max(limits.note)
    .exactOptional()
    .register(meta, { description: "How the text may be used." }),
  translationOfWork: IriSchema.exactOptional().register(meta, { description: "The article this is a translation of." }),
  generator: GeneratorSchema.exactOptional().register(meta, { description: "The program that wrote the file." }),
};

const body = {
  text: z
    .string()
    .min(1)
    .max(limits.textUnits)
    .register(meta, { authored: "absent", description: "The text, frozen: every span counts into it." }),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .register(meta, {
      authored: "optional",
      description: "SHA-256 of the text's UTF-8 bytes, in hexadecimal.",
      arabic: "بصمة SHA-256 لبايتات النص بترميز UTF-8، بالنظام الست عشري.",
    }),
  offsetUnit: z
    .literal("utf-16")
    .register(meta, { authored: "absent", description: "What spans count: UTF-16 code units." }),
  sections: z
    .array(SectionSchema)
    .min(1)
    .max(limits.list)
    .register(meta, { authored: "absent", description: "Sections, blocks and sentences; they tile the text." }),
};

const coding = {
  codings: z
    .array(CodingRecordSchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, { description: "Who coded the article, and how." }),
  entities: z
    .array(EntitySchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { description: "Those the text speaks of." }),
  visits: z.array(VisitSchema).max(limits.list).exactOptional().register(meta, { description: "The visits." }),
  meetings: z.array(MeetingSchema).max(limits.list).exactOptional().register(meta, { description: "The meetings." }),
  agreements: z
    .array(AgreementSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { description: "The agreements." }),
  statements: z
    .array(StatementSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { description: "What is said, and by whom." }),
  quantities: z.array(QuantitySchema).max(limits.list).exactOptional().register(meta, { description: "The numbers." }),
  times: z
    .array(TimeExpressionSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { description: "Time expressions that date no coded object." }),
  relations: z
    .array(RelationSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { description: "Lasting ties between entities." }),
};

/** A news article about diplomatic visits: envelope, text, entities and coding, every fact with its quotes. */
export const ArticleSchema = z.strictObject({ ...envelope, ...body, ...coding }).register(meta, {
  id: "Article",
  description: "A news article about diplomatic visits, coded: every fact quotes the exact words that support it.",
});
