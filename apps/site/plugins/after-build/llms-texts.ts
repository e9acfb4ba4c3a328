import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltPage, BuiltSite, Locale } from "./built-site.ts";
import { markdownPath, markdownUrl } from "./markdown-pages.ts";

/** A part of the list: the pages whose paths have this prefix. */
interface Part {
  title: Record<Locale, string>;
  paths: readonly string[];
  /** Whether they are in llms-full.txt too. */
  isFull: boolean;
}

const parts: readonly Part[] = [
  {
    title: { en: "Start here", ar: "من هنا البداية" },
    paths: ["docs/start/", "articles/", "article/", "dataset/", "play/"],
    isFull: false,
  },
  { title: { en: "Tutorials", ar: "دروس" }, paths: ["docs/tutorials/"], isFull: true },
  { title: { en: "How-to guides", ar: "أدلة عملية" }, paths: ["docs/guides/"], isFull: true },
  { title: { en: "Codebook", ar: "دليل الترميز" }, paths: ["docs/codebook/"], isFull: true },
  { title: { en: "Explanation", ar: "شروح" }, paths: ["docs/explanation/"], isFull: true },
  {
    title: { en: "Reference", ar: "المرجع" },
    paths: ["reference/model/", "reference/cli/", "reference/rules/", "reference/codelists/", "reference/"],
    isFull: true,
  },
  {
    title: { en: "Project and decisions", ar: "المشروع والقرارات" },
    paths: ["docs/project/", "docs/decisions/"],
    isFull: true,
  },
  { title: { en: "Optional", ar: "Optional" }, paths: ["api/"], isFull: false },
];

const about: Record<Locale, { summary: string; note: string }> = {
  en: {
    summary:
      "The open, typed, runtime-checked format for news about diplomatic visits: every coded fact quotes the exact words that support it, and a machine checks that.",
    note: "Every page is also Markdown, at its own address with `.md` for the last slash.",
  },
  ar: {
    summary:
      "صيغة مفتوحة لأخبار الزيارات الدبلوماسية، لها أنواع ويُتحقَّق منها عند التشغيل: كل معلومة مرمَّزة تقتبس ألفاظ النص التي تسندها حرفًا بحرف، والآلة تتحقق من ذلك.",
    note: "لكل صفحة نسخة Markdown على عنوانها نفسه، تحل فيها ‎`.md`‎ محل الشرطة الأخيرة.",
  },
};

/** Writes the site's list of pages for language models, and for English also all prose and reference in one file. */
export async function llmsTexts(site: BuiltSite): Promise<void> {
  await writeFile(join(site.folder, "llms.txt"), llmsText(site));
  if (site.locale !== "en") return;
  const pages = parts.filter(({ isFull }) => isFull).flatMap((part) => pagesOf(part, site.pages));
  const texts = await Promise.all(pages.map((page) => readFile(join(site.folder, markdownPath(page)), "utf8")));
  const sources = texts.map((text, i) => `<!-- ${address(pages[i]?.url ?? "", site)} -->\n\n${text.trim()}`);
  await writeFile(join(site.folder, "llms-full.txt"), `${opening("en")}\n\n${sources.join("\n\n---\n\n")}\n`);
}

/** The list of pages, in the format of llmstxt.org. */
export function llmsText(site: BuiltSite): string {
  const sections = parts.flatMap((part) => {
    const lines = pagesOf(part, site.pages).map((page) => line(page, site));
    return lines.length === 0 ? [] : [`## ${part.title[site.locale]}\n\n${lines.join("\n")}`];
  });
  return `${[opening(site.locale), about[site.locale].note, ...sections].join("\n\n")}\n`;
}

function opening(locale: Locale): string {
  return `# diplomatic-visits\n\n> ${about[locale].summary}`;
}

function pagesOf({ paths }: Part, pages: readonly BuiltPage[]): BuiltPage[] {
  const found = paths.flatMap((start) => pages.filter(({ path }) => path.startsWith(start)));
  return [...new Set(found)];
}

function line(page: BuiltPage, site: BuiltSite): string {
  const description = page.description.replace(/\s+/g, " ").trim();
  const link = `- [${page.title.replace(/[[\]]/g, "\\$&")}](${address(markdownUrl(page, site), site)})`;
  return description === "" || description === page.title ? link : `${link}: ${description}`;
}

function address(path: string, { origin = "" }: BuiltSite): string {
  return origin + path;
}
