import { rules } from "@diplomatic-visits/core";
import { codelists } from "@diplomatic-visits/core/codelists";
import { words } from "../labels.ts";
import { filled, type Locale, type Localized } from "../locale.ts";
import { link } from "../markdown/inline.ts";
import { type Page, page } from "../markdown/page.ts";
import { concepts, version } from "../model/concepts.ts";

const intro: Localized = {
  en: "The reference is generated from the schemas, the codelists, the rules and the command line themselves, for version {version} of the format. Every example was run when its page was made.",
  ar: "يُولَّد هذا المرجع من المخططات وقوائم الرموز والقواعد وبرنامج سطر الأوامر نفسها، للإصدار {version} من الصيغة. وكل مثال فيه شُغِّل عند إعداد صفحته.",
};

const rooms: readonly { to: string; name: Localized; about: Localized }[] = [
  {
    to: "/reference/model/",
    name: { en: "Model", ar: "النموذج" },
    about: {
      en: "{concepts} concepts: fields, meaning, limits, an example from the reference article.",
      ar: "{concepts} مفهومًا: الحقول ومعانيها وحدودها ومثال من المقال المرجعي.",
    },
  },
  {
    to: "/reference/codelists/",
    name: words.codelists,
    about: {
      en: "{codelists} lists of values, each value with a definition and a label in English and Arabic.",
      ar: "{codelists} قائمة قيم، لكل قيمة تعريف وتسمية بالعربية والإنجليزية.",
    },
  },
  {
    to: "/reference/rules/",
    name: words.rules,
    about: {
      en: "{rules} rules: what each says, why, an article that breaks it, the report and the fix.",
      ar: "{rules} قواعد: نص كل قاعدة وسببها ومقال يخالفها وتقرير الفحص والتصحيح.",
    },
  },
  {
    to: "/reference/languages/",
    name: { en: "Languages", ar: "اللغات" },
    about: {
      en: "What the rules and readers know of each language, with scores on blind sets.",
      ar: "ما تعرفه القواعد وأدوات القراءة من كل لغة، مع نتائجها على مجموعات محجوبة.",
    },
  },
  {
    to: "/reference/cli/",
    name: { en: "Command line", ar: "سطر الأوامر" },
    about: {
      en: "Commands, options, report formats and exit codes of `visits`, with real output.",
      ar: "أوامر `visits` وخياراته وصيغ تقاريره ورموز الخروج، مع ناتج حقيقي.",
    },
  },
  {
    to: "/reference/schemas/",
    name: { en: "JSON Schema files", ar: "ملفات JSON Schema" },
    about: {
      en: "Articles and codings in draft 2020-12 and draft 07, at stable addresses.",
      ar: "المقال والترميز بالمسوّدتين 2020-12 و07 في عناوين ثابتة.",
    },
  },
  {
    to: "/api/",
    name: { en: "API", ar: "واجهة البرمجة" },
    about: {
      en: "The functions and types of the packages.",
      ar: "دوال الحزم وأنواعها (بالإنجليزية).",
    },
  },
  {
    to: "/reference/glossary/",
    name: { en: "Glossary", ar: "المسرد" },
    about: { en: "The words of the format in both languages.", ar: "مصطلحات الصيغة باللغتين ومعانيها." },
  },
  {
    to: "/reference/versions/",
    name: { en: "Versions", ar: "الإصدارات" },
    about: { en: "Which change raises which number.", ar: "أي تغيير يرفع أي رقم." },
  },
  {
    to: "/reference/scores/",
    name: { en: "Scores", ar: "النتائج" },
    about: { en: "Results on other people's test data.", ar: "النتائج على بيانات اختبار لغيرنا." },
  },
  {
    to: "/reference/speed/",
    name: { en: "Speed", ar: "السرعة" },
    about: { en: "Time, memory and bytes beside other libraries.", ar: "الزمن والذاكرة والحجم إلى جانب مكتبات أخرى." },
  },
];

/** The first page of the reference. */
export function overviewPage(locale: Locale): Page {
  const counts = {
    concepts: concepts().length,
    codelists: Object.keys(codelists).length,
    rules: rules.length,
    version,
  };
  const description: Localized = {
    en: "Model, codelists, rules, command line, JSON Schema and API of the format for news about diplomatic visits.",
    ar: "النموذج وقوائم الرموز والقواعد وسطر الأوامر وملفات JSON Schema وواجهة البرمجة لصيغة أخبار الزيارات الدبلوماسية.",
  };
  const front = {
    title: words.reference[locale],
    description: description[locale],
    label: { en: "Overview", ar: "نظرة عامة" }[locale],
    position: 0,
    locale,
    contents: false,
  };
  const items = rooms.map(
    ({ to, name, about }) => `- **${link(name[locale], to)}** — ${filled(about, locale, counts)}`,
  );
  return page("reference/index.md", front, [filled(intro, locale, counts), items.join("\n")]);
}
