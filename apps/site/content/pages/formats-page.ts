import { readFileSync } from "node:fs";
import { fields } from "@diplomatic-visits/core/fields";
import {
  type DatasetFormat,
  datasetFormats,
  type Format,
  formats,
  type Loss,
  lossCounter,
} from "@diplomatic-visits/core/formats";
import { article } from "@diplomatic-visits/dataset";
import { inRepository } from "../digest.ts";
import { type Locale, type Localized, locales } from "../locale.ts";
import { bullets, table } from "../markdown/block.ts";
import { code, escaped } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { conceptName } from "../model/concept-names.ts";

const words = {
  title: { en: "Other formats", ar: "الصيغ الأخرى" },
  description: {
    en: "The formats that articles are written in and read from: what each keeps, what it loses of the reference article, and which validator of somebody else judges it.",
    ar: "الصيغ التي تُكتب بها المقالات وتُقرأ منها: ما تحفظه كل صيغة، وما تفقده من المقال المرجعي، وأداة تحقق لطرف آخر تحكم عليها.",
  },
  use: {
    en: "The command is `visits convert --to <format>` or `--from <format>`; it counts on stderr what it had to leave out. In code, each format is `@diplomatic-visits/core/formats/<format>`. A test alters each field that eleven test articles have, and proves that a format keeps exactly the fields that are listed here.",
    ar: "الأمر هو `visits convert --to <format>` أو `--from <format>`، ويعدّ في خرج الخطأ القياسي (`stderr`) ما اضطر إلى تركه. وفي الشيفرة كل صيغة هي `@diplomatic-visits/core/formats/<format>`. ويغيّر اختبارٌ كل حقل يرد في أحد عشر مقالًا من مقالات الاختبار فيثبت أن الصيغة تحفظ الحقول المذكورة هنا لا غيرها.",
  },
  format: { en: "format", ar: "الصيغة" },
  ways: { en: "ways", ar: "الاتجاه" },
  out: { en: "written", ar: "تُكتب" },
  in: { en: "read", ar: "تُقرأ" },
  kept: { en: "kept", ar: "المحفوظ" },
  lost: { en: "lost of the reference article", ar: "المفقود من المقال المرجعي" },
  judge: { en: "judge", ar: "الحَكَم" },
  result: { en: "result", ar: "النتيجة" },
  everything: { en: "everything that is coded", ar: "كل ما رُمِّز" },
  nothing: { en: "nothing", ar: "لا شيء" },
  unasked: { en: "not asked yet", ar: "لم يُسأل بعد" },
  passes: { en: "passes in", ar: "ينجح في" },
  fields: { en: "fields", ar: "الحقول" },
  each: { en: "Each format", ar: "كل صيغة على حدة" },
  keeps: { en: "It keeps:", ar: "تحفظ:" },
  loses: { en: "Of the reference article it loses:", ar: "وتفقد من المقال المرجعي:" },
  readOnly: { en: "It is only read.", ar: "تُقرأ ولا تُكتب." },
} as const satisfies Record<string, Localized>;

/** The judges whose name is a sentence; all others are names of programs. */
const judgesInArabic: Readonly<Record<string, string>> = {
  "round trips": "الكتابة ثم القراءة",
  "the profile checker and ajv with the profile's schema": "مدقّق صيغة الاستخراج، و`ajv` بمخططها",
  "the list of COLT's columns, read as CSV by pandas": "قائمة أعمدة COLT، تقرؤها `pandas` بصيغة CSV",
  "DuckDB's CSV reader": "قارئ CSV في DuckDB",
  "ajv 8 with the profiles of Data Package 2.0": "`ajv` 8 بمواصفات Data Package 2.0",
  "DuckDB for Python": "DuckDB في بايثون",
  "followthemoney 4.11, with its country codes and required fields": "`followthemoney` 4.11 برموز دوله وحقوله اللازمة",
  "the rules of this project, over a slice of the lists": "قواعد هذا المشروع على جزء من القوائم",
  "pandas and polars": "`pandas` و`polars`",
  "IPTC's schema of ninjs 3.1 with ajv, formats asserted": "مخطط IPTC للصيغة ninjs 3.1 مع `ajv`، بالتحقق من الصيغ",
  "hyparquet 1.31, pyarrow, DuckDB": "`hyparquet` 1.31 و`pyarrow` وDuckDB",
  "invented records, anchored": "سجلات مختلَقة رُبطت بمواضعها",
  "schemaorg-validate 0.3.0; the vocabulary of schema.org 30": "`schemaorg-validate` 0.3.0؛ مفردات schema.org 30",
  "Python's sqlite3": "`sqlite3` في بايثون",
  "the W3C suite with ajv-draft-04; jsonld 9 in safe mode":
    "مجموعة اختبارات W3C مع `ajv-draft-04`؛ و`jsonld` 9 في الوضع الآمن",
};

function judgeName(name: string, locale: Locale): string {
  if (locale === "en") return escaped(name);
  return judgesInArabic[name] ?? name.replace(/[\w-]*[a-z][\w.-]*/g, (program) => code(program));
}

const comma: Localized = { en: ", ", ar: "، " };

/** A format, with what it loses of the reference article. */
interface Described {
  format: Format | DatasetFormat;
  losses: readonly Loss[];
}

/** The pages with the formats, what they keep and lose, and what judges found. */
export async function formatsPages(): Promise<Page[]> {
  const described = await describedFormats();
  return locales.map((locale) => formatsPage(described, locale));
}

function describedFormats(): Promise<Described[]> {
  return Promise.all([
    ...Object.values(formats).map(async (load) => {
      const format: Format = await load();
      return { format, losses: format.to?.(article as never).losses ?? [] };
    }),
    ...Object.values(datasetFormats).map(async (load) => {
      const format: DatasetFormat = await load();
      return { format, losses: lossCounter(format.keeps)(article as never) };
    }),
  ]);
}

function formatsPage(described: readonly Described[], locale: Locale): Page {
  const front = { title: words.title[locale], description: words.description[locale], position: 10, locale };
  const heads = [words.format, words.ways, words.kept, words.lost, words.judge, words.result].map(
    (text) => text[locale],
  );
  return page("reference/formats.md", front, [
    words.use[locale],
    table(
      heads,
      described.map((one) => row(one, locale)),
    ),
    heading(2, words.each[locale], "each"),
    ...described.flatMap((one) => section(one, locale)),
  ]);
}

function row({ format, losses }: Described, locale: Locale): string[] {
  const { judge, keeps = [] } = format;
  return [
    `[${code(format.name)}](#${format.name})`,
    waysOf(format, locale),
    writes(format) ? keptSummary(keeps, locale) : "–",
    writes(format) ? lostSummary(losses, locale) : "–",
    judgeName(judge.name, locale),
    resultOf(format, locale),
  ];
}

function writes(format: Described["format"]): boolean {
  return "to" in format || !("from" in format);
}

function waysOf(format: Described["format"], locale: Locale): string {
  const ways = [...(writes(format) ? [words.out[locale]] : []), ...("from" in format ? [words.in[locale]] : [])];
  return ways.join(locale === "ar" ? " و" : " and ");
}

/** The concepts that make a coding; a format that keeps all of them whole keeps what was coded. */
const coded = ["Entity", "Mention", "Visit", "Meeting", "Agreement", "Statement", "Quantity", "Relation"];

function keptSummary(keeps: readonly string[], locale: Locale): string {
  if (coded.every((concept) => keeps.includes(concept))) return words.everything[locale];
  return conceptsOf(keeps, locale).map(escaped).join(comma[locale]);
}

// How many fields of each concept: a pattern is a field, or a concept with all its fields.
function conceptsOf(keeps: readonly string[], locale: Locale): string[] {
  const counts = new Map<string, number>();
  for (const pattern of keeps.filter((one) => !one.startsWith("!"))) {
    const [concept = "", field] = pattern.split(".");
    counts.set(concept, field === undefined ? Number.POSITIVE_INFINITY : (counts.get(concept) ?? 0) + 1);
  }
  return [...counts].map(([concept, count]) => {
    const name = locale === "en" ? concept : conceptName(concept, locale);
    return Number.isFinite(count) ? `${name} (${count})` : name;
  });
}

function lostSummary(losses: readonly Loss[], locale: Locale): string {
  if (losses.length === 0) return words.nothing[locale];
  const sorted = [...losses].sort((a, b) => b.count - a.count);
  const listed = sorted.slice(0, 3).map(({ field, count }) => {
    const name = fields[field] && locale === "ar" ? conceptName(field, locale) : undefined;
    return `${name ?? (locale === "en" ? escaped(field) : code(field))} ${count}`;
  });
  return `${listed.join(comma[locale])}${sorted.length > 3 ? " …" : ""}`;
}

type Results = Readonly<Record<string, { version: string; result: Localized; date: string }>>;
const results: Results = JSON.parse(readFileSync(inRepository("scripts/engines/results.json"), "utf8"));

function resultOf({ name, judge }: Described["format"], locale: Locale): string {
  const found = results[name];
  if (found) return `${escaped(found.result[locale])} (${found.date})`;
  return judge.runs === "npm test" ? `${words.passes[locale]} ${code(judge.runs)}` : words.unasked[locale];
}

function section({ format, losses }: Described, locale: Locale): string[] {
  const { name, title, keeps = [] } = format;
  const lost = losses.map(({ field, count }) => `${code(field)} ${count}`);
  const head = heading(3, title[locale], name);
  if (!writes(format)) return [head, words.readOnly[locale]];
  return [
    head,
    `${words.keeps[locale]} ${keeps.map(code).join(comma[locale])}`,
    ...(lost.length === 0 ? [] : [words.loses[locale], bullets([lost.join(comma[locale])])]),
  ];
}
