import { specVersion } from "@diplomatic-visits/core";
import { majorVersion, type SchemaFile, schemaFiles, schemaPath, schemaText } from "../files/schema-files.ts";
import { filled, type Locale, type Localized } from "../locale.ts";
import { fence, table } from "../markdown/block.ts";
import { code, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const uses: Readonly<Record<string, Localized>> = {
  "article.schema.json": { en: "articles; validators of today", ar: "المقالات؛ أدوات التحقق الحديثة" },
  "coding.schema.json": { en: "codings; editors, language models", ar: "الترميزات؛ المحررات والنماذج اللغوية" },
  "article.draft-07.schema.json": {
    en: "articles; editors and validators that read draft 07",
    ar: "المقالات؛ المحررات وأدوات التحقق التي تقرأ المسوّدة 07",
  },
  "coding.draft-07.schema.json": {
    en: "codings; YAML in editors, whose language server reads draft 07",
    ar: "الترميزات؛ ملفات YAML في المحررات، وخادم لغتها يقرأ المسوّدة 07",
  },
  "project.schema.json": { en: "project files", ar: "ملفات المشاريع" },
  "project.draft-07.schema.json": {
    en: "project files; YAML in editors",
    ar: "ملفات المشاريع؛ ملفات YAML في المحررات",
  },
};

const forms: Readonly<Record<SchemaFile["form"], Localized>> = {
  article: { en: "article", ar: "المقال" },
  coding: { en: "coding", ar: "الترميز" },
  project: { en: "project", ar: "المشروع" },
};

const words = {
  title: { en: "JSON Schema files", ar: "ملفات JSON Schema" },
  description: {
    en: "The JSON Schema of articles, codings and project files in draft 2020-12 and draft 07, at addresses that stay for version {major} of the format.",
    ar: "مخططات JSON Schema للمقالات والترميزات وملفات المشاريع بالمسوّدتين 2020-12 و07، في عناوين ثابتة للإصدار {major} من الصيغة.",
  },
  intro: {
    en: "The files are made from the same schemas that {command} uses, for version {version} of the format.",
    ar: "تُولَّد الملفات من المخططات نفسها التي يستعملها {command}، للإصدار {version} من الصيغة.",
  },
  file: { en: "file", ar: "الملف" },
  form: { en: "form", ar: "الشكل" },
  draft: { en: "draft", ar: "المسوّدة" },
  use: { en: "for", ar: "لأجل" },
  size: { en: "size", ar: "الحجم" },
  kib: { en: "{count} KiB", ar: "{count} كيلوبايت" },
  addresses: { en: "Addresses", ar: "العناوين" },
  major: {
    en: "The {major} in the address is the major version of the format: it changes only when a reader of the old format could not read, or would misread, an article of the new one. While it is 0, the file at an address is that of the newest minor version.",
    ar: "{major} في العنوان هو الإصدار الرئيسي للصيغة: لا يتغيّر إلا إذا لم يستطع قارئ الصيغة القديمة أن يقرأ مقالًا بالصيغة الجديدة، أو إذا أساء فهمه. وما دام 0 فالملف في العنوان ملف أحدث إصدار فرعي.",
  },
  identified: { en: "The files carry the identifiers {ids}.", ar: "تحمل الملفات المعرّفات {ids}." },
  unidentified: {
    en: "The files carry no {id}: the project has no public address yet, and none is invented.",
    ar: "لا تحمل الملفات {id}: ليس للمشروع عنوان عام بعد، ولا يُختلق له عنوان.",
  },
  editor: { en: "In an editor", ar: "في المحرر" },
  inEditor: {
    en: "An article names its schema in {field}; for a coding in YAML a comment does the same:",
    ar: "يسمّي المقال مخططه في الحقل {field}؛ وفي ترميز بصيغة YAML يسمّيه تعليق:",
  },
  limits: { en: "What JSON Schema cannot say", ar: "ما لا يستطيع JSON Schema قوله" },
  limitsAbout: {
    en: "It says shape only: fields, types, codes, lengths. That a quote is the text at its span, that an id points at something, that a visit does not end before it begins: this is checked by {command} and has {rules}. A file that satisfies the JSON Schema may still say nothing true.",
    ar: "لا يصف إلا البنية: الحقول والأنواع والرموز والأطوال. أما أن الاقتباس هو النص في مقطعه، وأن المعرّف يشير إلى شيء، وأن الزيارة لا تنتهي قبل أن تبدأ، فيتحقق منه {command}، و{rules}. والملف الذي يوافق JSON Schema قد لا يقول شيئًا صحيحًا.",
  },
  rules: { en: "a rule each", ar: "لكل منها قاعدة" },
} as const satisfies Record<string, Localized>;

/** The page with the JSON Schema files and their addresses. */
export function schemasPage(locale: Locale): Page {
  const values = { major: code(majorVersion), command: code("validate"), version: code(specVersion) };
  const description = filled(words.description, locale, { major: majorVersion });
  const front = { title: words.title[locale], description, position: 5, locale };
  const heads = [words.file, words.form, words.draft, words.use, words.size].map((head) => head[locale]);
  const rules = link(words.rules[locale], "/reference/rules/");
  return page("reference/schemas.md", front, [
    filled(words.intro, locale, values),
    table(
      heads,
      schemaFiles.map((file) => row(file, locale)),
    ),
    heading(2, words.addresses[locale], "addresses"),
    `${filled(words.major, locale, values)} ${identifiers(locale)}`,
    heading(2, words.editor[locale], "editor"),
    filled(words.inEditor, locale, { field: code("$schema") }),
    fence("yaml", `# yaml-language-server: $schema=./coding.draft-07.schema.json`),
    heading(2, words.limits[locale], "limits"),
    filled(words.limitsAbout, locale, { ...values, rules }),
  ]);
}

function row({ name, form, draft }: SchemaFile, locale: Locale): string[] {
  return [
    link(code(name), `pathname://${schemaPath(name)}`),
    forms[form][locale],
    draft,
    uses[name]?.[locale] ?? "",
    filled(words.kib, locale, { count: Math.round(schemaText(name).length / 1024) }),
  ];
}

function identifiers(locale: Locale): string {
  const ids = schemaFiles.flatMap(({ name }) => {
    const id = (JSON.parse(schemaText(name)) as { $id?: string }).$id;
    return id === undefined ? [] : [code(id)];
  });
  return ids.length > 0
    ? filled(words.identified, locale, { ids: ids.join(locale === "ar" ? "، " : ", ") })
    : filled(words.unidentified, locale, { id: code("$id") });
}
