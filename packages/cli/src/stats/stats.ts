import { type Article, type CodingDepth, facts, type Locale } from "@diplomatic-visits/core";
import { codingDepthList, labelOf } from "@diplomatic-visits/core/codelists";
import { codingDepthOf, contentCounts, escaped } from "@diplomatic-visits/core/internal";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The content of an article in numbers. */
export interface Stats extends ReturnType<typeof contentCounts> {
  stated: number;
  inferred: number;
  external: number;
  /** The quotes of facts, without mentions. */
  quotes: number;
  /** The share of the text's characters that are in the evidence of a fact, from 0 to 1. */
  coverage: number;
  /** How much of the article its codings cover: what is beyond it is not coded, whatever the text says. */
  depth: CodingDepth;
}

/** Counts the content of an article. */
export function statsOf(article: Article): Stats {
  const rows = facts(article);
  const state = (name: string) => rows.filter((row) => row.state === name).length;
  return {
    ...contentCounts(article),
    stated: state("stated"),
    inferred: state("inferred"),
    external: state("external"),
    quotes: rows.reduce((sum, { evidence }) => sum + evidence.length, 0),
    coverage: coverageOf(
      article.text.length,
      rows.flatMap(({ evidence }) => evidence),
    ),
    depth: codingDepthOf(article),
  };
}

function coverageOf(length: number, spans: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length === 0 ? 0 : Math.round((covered / length) * 1000) / 1000;
}

const arabicNames: Readonly<Record<keyof Stats, string>> = {
  characters: "المحارف",
  sentences: "الجمل",
  entities: "الكيانات",
  mentions: "مواضع الذكر",
  visits: "الزيارات",
  meetings: "اللقاءات",
  agreements: "الاتفاقات",
  statements: "الأقوال",
  quantities: "الكميات",
  times: "التعابير الزمنية",
  relations: "العلاقات",
  facts: "المعلومات",
  stated: "منها مذكورة",
  inferred: "منها مستنتجة",
  external: "منها من خارج النص",
  quotes: "الاقتباسات",
  coverage: "نسبة النص المرمَّز",
  depth: "عمق الترميز",
};

/** The width of the column of names. */
const nameWidth = { en: 12, ar: 20 } as const satisfies Record<Locale, number>;

/** Counts as a small table. */
export function statsText(file: string, stats: Stats, locale: Locale, { bidi }: Pick<Terminal, "bidi">): string {
  const rows = (Object.keys(stats) as (keyof Stats)[]).map((key) => {
    const name = locale === "en" ? key : arabicNames[key];
    const gap = " ".repeat(Math.max(1, nameWidth[locale] - name.length));
    return `  ${isolated(name, bidi)}${gap}${isolated(shownOf(key, stats, locale), bidi)}`;
  });
  return `${[escaped(file), ...rows].join("\n")}\n`;
}

function shownOf(key: keyof Stats, stats: Stats, locale: Locale): string {
  if (key === "coverage") return `${(stats.coverage * 100).toFixed(1)} %`;
  if (key === "depth" && locale === "ar") return labelOf(codingDepthList, stats.depth, "ar");
  return String(stats[key]);
}
