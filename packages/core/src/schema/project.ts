import * as z from "zod";
import { CodingDepthSchema } from "../codelists/coding-depth.ts";
import { EntityKindSchema } from "../codelists/entity-kind.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { CountryCodeSchema } from "./country-code.ts";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { RankSchema } from "./rank-code.ts";
import { specVersion } from "./spec-version.ts";
import { IriSchema, UrlSchema } from "./url.ts";

const shortText = z.string().min(1).max(limits.shortText);

/** Texts of one field: its label, and what it contains. */
type FieldTexts = readonly [en: string, ar: string, description: string, arabic: string];

function field<T extends z.ZodType>(schema: T, [en, ar, description, arabic]: FieldTexts): T {
  return (schema as z.ZodType).clone().register(meta, { label: { en, ar }, description, arabic }) as T;
}

const decision = {
  by: field(IdSchema, ["Decided by", "صاحب القرار", "The coder who decided.", "المرمِّز الذي قرّر."]).exactOptional(),
  date: field(DateSchema, ["Date", "التاريخ", "When it was decided.", "متى اتُّخذ القرار."]).exactOptional(),
  note: field(NoteSchema, ["Note", "الملاحظة", "Why.", "السبب."]).exactOptional(),
};

const place = {
  article: field(shortText, [
    "Article",
    "المقال",
    "The name of its file without the ending, or the article's IRI.",
    "اسم ملفه بلا لاحقة، أو معرّف IRI للمقال.",
  ]),
  id: field(IdSchema, ["Id", "المعرّف", "The id of the object in that article.", "معرّف العنصر في ذلك المقال."]),
};

/** An object of an article of the project. */
const PlaceSchema = z.strictObject(place).register(meta, {
  id: "ProjectPlace",
  label: { en: "Object of an article", ar: "عنصر في مقال" },
  description: "An object of an article of the project.",
  arabic: "عنصر في مقال من مقالات المشروع.",
});

/** An object of an article of the project, and who decided that it belongs here. */
const LinkSchema = z.strictObject({ ...place, ...decision }).register(meta, {
  id: "ProjectLink",
  label: { en: "Link to an article", ar: "رابط إلى مقال" },
  description: "An object of an article of the project, and who decided that it belongs here.",
  arabic: "عنصر في مقال من مقالات المشروع، ومن قرّر أنه من هنا.",
});

const linksOf = (texts: FieldTexts) => field(z.array(LinkSchema).min(1).max(limits.list), texts);

/** A person who codes for the project. */
const ProjectCoderSchema = z
  .strictObject({
    id: IdSchema,
    name: field(shortText, ["Name", "الاسم", "The name as codings have it.", "الاسم كما يرد في الترميزات."]),
  })
  .register(meta, {
    id: "ProjectCoder",
    label: { en: "Coder of the project", ar: "مُرمِّز المشروع" },
    description: "A person who codes for the project.",
    arabic: "شخص يرمّز للمشروع.",
  });

/** An office of an actor, with the time in which it is held. */
const ActorOfficeSchema = z
  .strictObject({
    title: field(LanguageMapSchema, ["Title", "اللقب", "The title, by language.", "اللقب بحسب اللغة."]).exactOptional(),
    rank: field(RankSchema, ["Rank", "الرتبة", "The power of the office.", "رتبة المنصب."]),
    country: field(CountryCodeSchema, [
      "Country",
      "الدولة",
      "The country whose office it is.",
      "الدولة صاحبة المنصب.",
    ]).exactOptional(),
    from: field(DateSchema, ["From", "من", "The first day of the office.", "أول يوم في المنصب."]).exactOptional(),
    until: field(DateSchema, ["Until", "إلى", "The last day of the office.", "آخر يوم في المنصب."]).exactOptional(),
  })
  .register(meta, {
    id: "ActorOffice",
    label: { en: "Office of an actor", ar: "منصب الفاعل" },
    description: "An office that an actor holds or held.",
    arabic: "منصب يشغله الفاعل أو شغله.",
  });

/** A person, organization or group under one id in the whole project. */
const ActorSchema = z
  .strictObject({
    id: IdSchema,
    kind: field(EntityKindSchema, ["Kind", "النوع", "What the actor is.", "ما الفاعل."]),
    name: field(LanguageMapSchema, [
      "Name",
      "الاسم",
      "The name, by language: entities with this name are the actor.",
      "الاسم بحسب اللغة: والكيانات التي بهذا الاسم هي الفاعل.",
    ]),
    otherNames: field(z.array(LanguageMapSchema).min(1).max(limits.shortList), [
      "Other names",
      "أسماء أخرى",
      "Other spellings and names, by language.",
      "إملاءات وأسماء أخرى بحسب اللغة.",
    ]).exactOptional(),
    country: field(CountryCodeSchema, ["Country", "الدولة", "The actor's country.", "دولة الفاعل."]).exactOptional(),
    sameAs: field(z.array(UrlSchema).min(1).max(limits.shortList), [
      "Same as",
      "مطابق لـ",
      "Web addresses that identify the actor, such as Wikidata's.",
      "عناوين ويب تعرّف بالفاعل، مثل عنوانه في ويكي بيانات.",
    ]).exactOptional(),
    offices: field(z.array(ActorOfficeSchema).min(1).max(limits.shortList), [
      "Offices",
      "المناصب",
      "The offices, each with its time.",
      "المناصب، ولكل منها زمنه.",
    ]).exactOptional(),
    entities: linksOf([
      "Entities",
      "الكيانات",
      "Entities of articles that are the actor although neither name nor address says so.",
      "كيانات في المقالات هي الفاعل وإن لم يدل عليه اسم ولا عنوان.",
    ]).exactOptional(),
    note: field(NoteSchema, ["Note", "الملاحظة", "A remark.", "ملاحظة."]).exactOptional(),
  })
  .register(meta, {
    id: "Actor",
    label: { en: "Actor", ar: "الفاعل" },
    description: "A person, organization or group under one id in the whole project.",
    arabic: "شخص أو منظمة أو جماعة بمعرّف واحد في المشروع كله.",
  });

/** One visit, and the articles that report it. */
const RegisteredVisitSchema = z
  .strictObject({
    id: IdSchema,
    name: field(LanguageMapSchema, [
      "Name",
      "الاسم",
      "What the project calls it.",
      "اسمها في المشروع.",
    ]).exactOptional(),
    reports: linksOf([
      "Reports",
      "التقارير",
      "The visits of articles that are this one visit.",
      "الزيارات التي في المقالات وهي هذه الزيارة الواحدة.",
    ]),
    note: field(NoteSchema, ["Note", "الملاحظة", "A remark.", "ملاحظة."]).exactOptional(),
  })
  .register(meta, {
    id: "RegisteredVisit",
    label: { en: "Registered visit", ar: "زيارة مسجَّلة" },
    description: "One visit, and the articles that report it.",
    arabic: "زيارة واحدة والمقالات التي تتحدث عنها.",
  });

/** Objects of two articles that are not the same. */
const ApartSchema = z
  .strictObject({
    reports: field(z.array(PlaceSchema).min(2).max(2), [
      "Pair",
      "الزوج",
      "The two that are not the same.",
      "الاثنان المختلفان.",
    ]),
    ...decision,
  })
  .register(meta, {
    id: "ApartPair",
    label: { en: "Not the same", ar: "مختلفان" },
    description: "Two visits of articles that are not the same, and who decided so.",
    arabic: "زيارتان في مقالين ليستا واحدة، ومن قرّر ذلك.",
  });

/** A project of articles: its files, coders, actors and visits. */
export const ProjectSchema = z
  .strictObject({
    specVersion: field(z.literal(specVersion), [
      "Format version",
      "إصدار الصيغة",
      "The version of the format.",
      "إصدار الصيغة.",
    ]),
    name: field(shortText, ["Name", "الاسم", "What the project is called.", "اسم المشروع."]).exactOptional(),
    base: field(IriSchema, [
      "Base",
      "الأساس",
      "The beginning of the IRIs of registered visits; the id follows. `sameAs` in the articles has them.",
      "بداية معرّفات IRI للزيارات المسجَّلة، ويتبعها المعرّف؛ وتحملها sameAs في المقالات.",
    ]).exactOptional(),
    depth: field(CodingDepthSchema, [
      "Depth",
      "العمق",
      "How much of each article the project codes; everything if absent.",
      "ما يرمّزه المشروع من كل مقال؛ ويرمّزه كله إن غاب.",
    ]).exactOptional(),
    articles: field(z.array(shortText).min(1).max(limits.list), [
      "Articles",
      "المقالات",
      "Files, folders or patterns, from the folder of the project file.",
      "ملفات أو مجلدات أو أنماط، انطلاقًا من مجلد ملف المشروع.",
    ]),
    coders: field(z.array(ProjectCoderSchema).min(1).max(limits.shortList), [
      "Coders",
      "المرمِّزون",
      "Who codes for the project.",
      "من يرمّز للمشروع.",
    ]).exactOptional(),
    actors: field(z.array(ActorSchema).min(1).max(limits.list), [
      "Actors",
      "الفاعلون",
      "The register of actors.",
      "سجل الفاعلين.",
    ]).exactOptional(),
    visits: field(z.array(RegisteredVisitSchema).min(1).max(limits.list), [
      "Visits",
      "الزيارات",
      "The register of visits.",
      "سجل الزيارات.",
    ]).exactOptional(),
    apart: field(z.array(ApartSchema).min(1).max(limits.list), [
      "Apart",
      "المختلفات",
      "Visits that look alike and are not the same.",
      "زيارات متشابهة وليست واحدة.",
    ]).exactOptional(),
  })
  .register(meta, {
    id: "Project",
    label: { en: "Project", ar: "المشروع" },
    description: "A project of articles: its files, coders, actors and visits.",
    arabic: "مشروع مقالات: ملفاته ومرمِّزوه وفاعلوه وزياراته.",
  });
