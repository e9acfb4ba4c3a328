import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Part, partOf } from "../../../../test/blind-split.ts";

/** A page of fundus with the output of its publisher's own parser. */
export interface GoldPage {
  country: string;
  html: string;
  url: string;
  title: string;
  authors: string[];
  date?: string;
  paragraphs: string[];
  headings: string[];
  /** The standfirst, which some pages contain and some only name. */
  summary: string[];
}

/** What an extractor reads from a page. */
export interface ReadPage {
  blocks: { kind: string; text: string }[];
  title?: string;
  date?: string;
  authors: string[];
}

/** How many paragraphs and headings matched exactly, and for how many pages title, day and authors did. */
export interface ParagraphScore {
  precision: number;
  recall: number;
  f1: number;
  headings: { found: number; all: number };
  title: number;
  day: number;
  authors: number;
  pages: number;
}

// The gold of this page contains all its paragraphs in one, without spaces between them: no paragraph can match.
const joinedGold = "tr";

/** The pages of a part of fundus, except the one with unusable gold. */
export function goldPages(folder: string, part: Part): GoldPage[] {
  const countries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return countries
    .map(({ name }) => name)
    .filter((name) => name !== joinedGold && partOf(`html-fundus/${name}`) === part)
    .sort()
    .map((country) => goldPage(`${folder}/${country}`, country));
}

function goldPage(folder: string, country: string): GoldPage {
  const files = readdirSync(folder);
  const page = files.find((file) => file.endsWith(".html.gz")) ?? "";
  const gold = JSON.parse(readFileSync(`${folder}/${files.find((file) => file.endsWith(".json"))}`, "utf8")).V1;
  const meta = JSON.parse(readFileSync(`${folder}/meta.info`, "utf8"));
  const sections: { headline: string[]; paragraphs: string[] }[] = gold.body.sections;
  return {
    country,
    html: gunzipSync(readFileSync(`${folder}/${page}`)).toString("utf8"),
    url: meta[page].url,
    title: gold.title,
    authors: gold.authors ?? [],
    date: gold.publishing_date,
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
    headings: sections.flatMap(({ headline }) => headline),
    summary: gold.body.summary,
  };
}

/** Letters and spaces normalized for the comparison. */
function alike(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** Compares what was read from pages with their gold; a standfirst counts neither for nor against. */
export function scoreParagraphs(pages: readonly GoldPage[], read: (page: GoldPage) => ReadPage): ParagraphScore {
  const counts = { right: 0, given: 0, wanted: 0, headings: 0, allHeadings: 0, title: 0, day: 0, authors: 0 };
  for (const page of pages) {
    const { blocks, title = "", date = "", authors } = read(page);
    const gold = new Set(page.paragraphs.map(alike));
    const aside = new Set([...page.summary, ...page.headings].map(alike));
    const given = blocks.map(({ text }) => alike(text)).filter((text) => !aside.has(text));
    counts.right += new Set(given.filter((text) => gold.has(text))).size;
    counts.given += given.length;
    counts.wanted += gold.size;
    const headings = new Set(blocks.filter(({ kind }) => kind === "heading").map(({ text }) => alike(text)));
    counts.headings += page.headings.filter((heading) => headings.has(alike(heading))).length;
    counts.allHeadings += page.headings.length;
    counts.title += Number(alike(title) === alike(page.title));
    counts.day += Number(sameDay(date, page.date));
    counts.authors += Number(authors.map(alike).sort().join() === page.authors.map(alike).sort().join());
  }
  const [precision, recall] = [counts.right / (counts.given || 1), counts.right / counts.wanted];
  return {
    precision,
    recall,
    f1: (2 * counts.right) / (counts.given + counts.wanted),
    headings: { found: counts.headings, all: counts.allHeadings },
    title: counts.title,
    day: counts.day,
    authors: counts.authors,
    pages: pages.length,
  };
}

function sameDay(a: string, b: string | undefined): boolean {
  const [one, two] = [new Date(a), new Date(b?.replace(" ", "T") ?? "")];
  return !Number.isNaN(one.getTime()) && one.toISOString().slice(0, 10) === two.toISOString().slice(0, 10);
}
