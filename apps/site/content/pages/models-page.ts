import type { Provider } from "@diplomatic-visits/core/formats/extraction-profile";
import { instructionPath, modelSchemaPath, modelServices, profileFor } from "../files/model-files.ts";
import type { Locale, Localized } from "../locale.ts";
import { bullets, table } from "../markdown/block.ts";
import { code, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const names: Readonly<Record<Provider, Localized>> = {
  openai: { en: "OpenAI", ar: "OpenAI" },
  anthropic: { en: "Anthropic", ar: "Anthropic" },
  gemini: { en: "Gemini", ar: "Gemini" },
  minimal: { en: "any other service", ar: "أي خدمة أخرى" },
};

const texts = {
  title: { en: "For language models", ar: "للنماذج اللغوية" },
  description: {
    en: "The instruction and the schema that make a language model code an article, how its answer is checked, and these pages as text for models.",
    ar: "التعليمات والمخطط اللذان يرمّز بهما نموذج لغوي مقالًا، وكيف يُتحقَّق من إجابته، وهذه الصفحات نصًّا للنماذج.",
  },
  code: { en: "Let a model code an article", ar: "ترميز مقال بنموذج لغوي" },
  steps: {
    en: [
      "Give the model the instruction, the schema (as structured output where the service has it, otherwise after the instruction) and the text of the article.",
      `Put the text and the answer into the ${link("playground", "/play/")}, or save the answer and run ${code("visits validate answer.json --text article.txt")}.`,
      "Send the report back to the model, or correct the coding yourself. A quote that is not in the text is always reported.",
    ],
    ar: [
      "أعطِ النموذج التعليمات والمخطط (بوصفه مخرجات مهيكلة إن دعمتها الخدمة، وإلا فبعد التعليمات) ونص المقال.",
      `ضع النص والإجابة في ${link("ساحة التجريب", "/play/")}، أو احفظ الإجابة ونفّذ ${code("visits validate answer.json --text article.txt")}.`,
      "أعد التقرير إلى النموذج، أو صحّح الترميز بنفسك. كل اقتباس لا يرد في النص يُبلَّغ عنه دائمًا.",
    ],
  },
  loop: {
    en: `${link("Code with a language model", "/docs/guides/code-with-a-model/")} does this in a loop, and ${link("Check a model's answer", "/docs/tutorials/check-a-models-answer/")} shows what is found. We have not measured how well any model codes.`,
    ar: `يشرح ${link("الترميز بنموذج لغوي", "/docs/guides/code-with-a-model/")} كيف تُجرى هذه الخطوات آليًّا، ويبيّن ${link("التحقق من إجابة نموذج", "/docs/tutorials/check-a-models-answer/")} ما يكشفه التحقق. ولم نقس جودة ترميز أي نموذج.`,
  },
  files: { en: "The instruction and the schema", ar: "التعليمات والمخطط" },
  heads: {
    en: ["service", "instruction", "schema", "size of the schema"],
    ar: ["الخدمة", "التعليمات", "المخطط", "حجم المخطط"],
  },
  instruction: { en: "English", ar: "بالعربية" },
  other: { en: "Arabic", ar: "بالإنجليزية" },
  size: { en: "KiB", ar: "كيبيبايت" },
  smaller: {
    en: `Both are made from the fields and codelists of the format. ${code("extractionProfile")} makes smaller ones, for the concepts that you need: ${code('concepts: ["entities", "visits"]')}.`,
    ar: `كلاهما مولَّد من حقول الصيغة وقوائم رموزها. وتصنع ${code("extractionProfile")} أصغر منهما للمفاهيم التي تحتاج إليها: ${code('concepts: ["entities", "visits"]')}.`,
  },
  pages: { en: "These pages for models", ar: "هذه الصفحات للنماذج" },
  formats: {
    en: [
      `${link("llms.txt", "pathname:///llms.txt")}: all pages with one sentence each.`,
      `${link("llms-full.txt", "pathname:///llms-full.txt")}: the docs and the reference in one file.`,
      `Each page is Markdown at its address with ${code(".md")} for the last slash; the button at its top copies it.`,
      `The coding with every kind of fact on one page: ${link("cheat sheet", "/docs/codebook/cheat-sheet/")}. The whole codebook: ${link("one page", "/codebook/")}.`,
    ],
    ar: [
      `${link("llms.txt", "pathname:///llms.txt")}: كل الصفحات، ولكل منها جملة.`,
      `${code("/llms-full.txt")}: الشروح والمرجع في ملف واحد، بالإنجليزية.`,
      `كل صفحة متاحة بصيغة Markdown على عنوانها نفسه، وفيه ${code(".md")} بدل الشرطة الأخيرة؛ والزر في أعلى الصفحة ينسخها.`,
      `ترميز فيه كل أنواع المعلومات: ${link("الملخص", "/docs/codebook/cheat-sheet/")}. ودليل الترميز كله في ${link("صفحة واحدة", "/codebook/")}.`,
    ],
  },
} as const;

/** The page with what a language model needs to code an article, and the site's pages for models. */
export function modelsPage(locale: Locale): Page {
  const front = { title: texts.title[locale], description: texts.description[locale], position: 5.5, locale };
  return page("reference/for-language-models.md", front, [
    heading(2, texts.code[locale], "code"),
    texts.steps[locale].map((step, i) => `${i + 1}. ${step}`).join("\n"),
    texts.loop[locale],
    heading(2, texts.files[locale], "files"),
    table(
      texts.heads[locale],
      modelServices.map((provider) => row(provider, locale)),
    ),
    texts.smaller[locale],
    heading(2, texts.pages[locale], "pages"),
    bullets(texts.formats[locale]),
  ]);
}

function row(provider: Provider, locale: Locale): string[] {
  const other = locale === "ar" ? "en" : "ar";
  const instructions = [
    link(texts.instruction[locale], `pathname://${instructionPath(provider, locale)}`),
    link(texts.other[locale], `pathname://${instructionPath(provider, other)}`),
  ];
  const { size } = profileFor(provider, locale);
  return [
    names[provider][locale],
    instructions.join(" · "),
    link(code("schema.json"), `pathname://${modelSchemaPath(provider)}`),
    `${Math.round(size.bytes / 1024)} ${texts.size[locale]}`,
  ];
}
