import { tableDescription, tableNames } from "@diplomatic-visits/core/tables";
import type { Locale } from "../locale.ts";
import { code, link } from "../markdown/inline.ts";

/** The words of the page of the command line. */
export interface CliWords {
  title: string;
  description: string;
  intro: string;
  exits: { title: string; intro: string; head: [string, string]; rows: readonly (readonly [string, string])[] };
  formats: {
    title: string;
    head: [string, string];
    rows: readonly (readonly [string, string])[];
    streams: string;
  };
  exit(code: number): string;
  tables: { intro: string; head: [string, string]; rows: readonly (readonly [string, string])[]; note: string };
  runs: Record<"validate" | "broken" | "extract" | "repair" | "visits" | "migrate", string>;
  seeAlso: string;
  codes: string;
  schemas: string;
}

const quoteRule = "/reference/rules/evidence/quote-matches/";

function tableRows(locale: Locale): [string, string][] {
  return tableNames.map((name) => [code(`visits ${name}`), tableDescription(name)[locale]]);
}

/** The words of the page in each language. */
export const cliWords: Record<Locale, CliWords> = {
  en: {
    title: "Command line",
    description:
      "The command visits: from a page to a checked coding, with all its commands, options, report formats, exit codes and real output.",
    intro: `The package ${code("@diplomatic-visits/cli")} installs the command ${code("visits")}. This page shows its own help and its own output, generated when the page was built; the times of the runs are left out. With ${code("--lang ar")}, help and messages are in Arabic.`,
    exits: {
      title: "Exit codes",
      intro: "Problems that were found and inputs that could not be checked are never mixed.",
      head: ["code", "meaning"],
      rows: [
        ["0", "every input got a verdict, and all are valid"],
        [
          "1",
          "every input got a verdict, and some are not valid (or have an issue of the severity that `--fail-on` names)",
        ],
        ["2", "the command line makes no sense"],
        ["3", "something got no verdict: a file could not be read, a write failed"],
        ["70", "a fault of the program"],
        ["130", "`--watch` was ended by Ctrl-C"],
      ],
    },
    formats: {
      title: "Report formats",
      head: ["format", "what for"],
      rows: [
        ["`pretty`", "for people, on a terminal: place, message, text, hint, fix"],
        [
          "`compact`",
          "one line per issue, `file:line:column: severity[code] pointer message`; the default when the output is not a terminal",
        ],
        ["`json`", "one JSON document for the whole run"],
        ["`ndjson`", "one verdict line for each input line, in the same order: for pipes"],
        ["`github`", "annotations of a workflow"],
        ["`sarif`", "one SARIF 2.1.0 document, which code scanning services read"],
        ["`junit`", "one JUnit document, which CI services read"],
      ],
      streams: "Reports go to standard output, the summary and progress to standard error.",
    },
    exit: (value) => `Exit code ${code(String(value))}.`,
    tables: {
      intro:
        "Each flat table is a command of its own, and all take the same options. A row has the article, the key of the object, and a quote with its place:",
      head: ["command", "a row is"],
      rows: tableRows("en"),
      note: "In CSV, a text that a spreadsheet would run as a formula gets an apostrophe before it. NDJSON has every text as it is.",
    },
    runs: {
      validate: "The reference article:",
      broken: `The same article with one letter of a quote changed (${link("its rule", quoteRule)}), in several formats, with the rule switched off, and a missing file:`,
      extract: "An existing text file is kept, as long as it contains every quote:",
      repair: "A quote in another spelling, corrected in the coding itself:",
      visits: "The visits of the reference article, and the first of its quantities as NDJSON:",
      migrate: "An article of version 0.1:",
    },
    seeAlso: "See also",
    codes: "What each code means",
    schemas: "The JSON Schema files",
  },
  ar: {
    title: "سطر الأوامر",
    description:
      "الأمر visits: من صفحة ويب إلى ترميز متحقَّق منه، بجميع أوامره وخياراته وصيغ تقاريره ورموز خروجه وأمثلة حقيقية من مخرجاته.",
    intro: `تثبّت الحزمة ${code("@diplomatic-visits/cli")} الأمر ${code("visits")}. تعرض هذه الصفحة مساعدة الأمر ومخرجاته بالعربية كما ولّدها البرنامج عند بناء الصفحة، من دون أزمنة التشغيل. وتظهر المساعدة والرسائل بالعربية بالخيار ${code("--lang ar")}.`,
    exits: {
      title: "رموز الخروج",
      intro: "لا تختلط أبدًا الأخطاء التي عُثر عليها بالمدخلات التي تعذّر التحقق منها.",
      head: ["الرمز", "المعنى"],
      rows: [
        ["0", "لكل مدخل نتيجة، وكلها صالحة"],
        ["1", "لكل مدخل نتيجة، وبعضها غير صالح (أو فيه ملاحظة بمستوى الخطورة المحدد في `--fail-on`)"],
        ["2", "خطأ في كتابة الأمر"],
        ["3", "مدخل بلا نتيجة: ملف تعذّرت قراءته أو كتابة فشلت"],
        ["70", "خلل في البرنامج"],
        ["130", "إنهاء `--watch` بالمفتاحين Ctrl-C"],
      ],
    },
    formats: {
      title: "صيغ التقرير",
      head: ["الصيغة", "الغرض"],
      rows: [
        ["`pretty`", "للقراءة في الطرفية: الموضع والرسالة والنص والتلميح والإصلاح"],
        [
          "`compact`",
          "سطر لكل ملاحظة: `file:line:column: severity[code] pointer message`؛ وهي الافتراضية خارج الطرفية",
        ],
        ["`json`", "مستند JSON واحد للتشغيل كله"],
        ["`ndjson`", "سطر نتيجة لكل سطر مدخل بالترتيب نفسه، للأنابيب"],
        ["`github`", "تعليقات في سير عمل GitHub"],
        ["`sarif`", "مستند SARIF 2.1.0 واحد تقرؤه خدمات فحص الشيفرة"],
        ["`junit`", "مستند JUnit واحد تقرؤه خدمات CI"],
      ],
      streams: "تُكتب التقارير في المخرج القياسي، والخلاصة والتقدم في مخرج الأخطاء القياسي.",
    },
    exit: (value) => `رمز الخروج ${code(String(value))}.`,
    tables: {
      intro: "لكل جدول مسطَّح أمر خاص به، وخياراتها واحدة. وفي كل صف المقال ومفتاح العنصر واقتباس مع موضعه:",
      head: ["الأمر", "الصف"],
      rows: tableRows("ar"),
      note: "في CSV تُضاف فاصلة عليا قبل كل نص ينفّذه جدول البيانات بوصفه صيغة حسابية. أما NDJSON فالنصوص فيه كما هي.",
    },
    runs: {
      validate: "المقال المرجعي:",
      broken: `المقال نفسه بعد تغيير حرف في اقتباس (${link("القاعدة", quoteRule)})، بصيغ مختلفة، ثم مع تعطيل القاعدة، ثم ملف غير موجود:`,
      extract: "يبقى ملف النص الموجود كما هو ما دام يحوي كل اقتباس:",
      repair: "اقتباس برسم آخر يُصحَّح في الترميز نفسه:",
      visits: "زيارات المقال المرجعي، وأولى كمياته بصيغة NDJSON:",
      migrate: "مقال من الإصدار 0.1:",
    },
    seeAlso: "انظر أيضًا",
    codes: "معنى كل رمز",
    schemas: "ملفات JSON Schema",
  },
};
