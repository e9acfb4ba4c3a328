import type { Doubt } from "../skeleton/skeleton.ts";
import { comparable } from "./comparable.ts";
import { pageDoubt } from "./page-doubts.ts";
import { from, fromMeta, type PageSources, type SourceValue } from "./page-sources.ts";
import { plainWords } from "./plain-words.ts";

/** The headline of a page, in the spelling that readers see. */
export interface PageTitle {
  headline?: string;
  doubts: Doubt[];
}

const mostHeadings = 20;

/** Merges the headline from JSON-LD, Open Graph, `h1` and `title`. */
export function pageTitle(sources: PageSources): PageTitle {
  const { document, jsonLd, meta } = sources;
  const shown = headingsOf(document, "h1");
  const site = meta.get("og:site_name") ?? "";
  const told = [
    ...from("JSON-LD", withoutSite(plainWords(jsonLd.article?.["headline"]), site)),
    ...fromMeta(sources, ["og:title", "twitter:title", "dc.title"], (value) => withoutSite(plainWords(value), site)),
  ];
  const named = withoutSite(plainWords(document.querySelector("title")?.textContent), site);
  const candidates = [...told, ...from("title", named)];
  const match = shown.find((h1) => candidates.some(({ value }) => isAlike(value, h1)));
  if (match) return { headline: fuller(match, told), doubts: [] };
  // the h1 may be the name of the site, and the headline a heading below it
  const lower = headingsOf(document, "h2").find((h2) =>
    candidates.some(({ value }) => comparable(value) === comparable(h2)),
  );
  if (lower) return { headline: lower, doubts: [] };
  const [first] = [...told, ...from("h1", shown[0]), ...from("title", named)];
  const other = first && shown[0] !== undefined && first.place !== "h1" ? shown[0] : undefined;
  return {
    ...(first ? { headline: first.value } : {}),
    doubts: first && other ? [differ(first, { place: "h1", value: other })] : [],
  };
}

function headingsOf(document: Document, name: string): string[] {
  const headings = [...document.querySelectorAll(name)].slice(0, mostHeadings);
  return headings.flatMap((heading) => plainWords(heading.textContent) ?? []);
}

// a page may show its kicker separately from the rest of the headline
function fuller(shown: string, told: readonly SourceValue<string>[]): string {
  const [first] = told;
  const isLonger =
    first &&
    !first.value.includes("|") &&
    comparable(first.value).length > comparable(shown).length &&
    isAlike(first.value, shown);
  return isLonger ? first.value : shown;
}

// the longer one adds little to the other
function isAlike(a: string, b: string): boolean {
  const [one, two] = [comparable(a), comparable(b)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short !== "" && long.includes(short) && short.length > 0.6 * long.length;
}

/** A title without the site name after it. */
function withoutSite(title: string | undefined, site: string): string | undefined {
  if (title === undefined) return undefined;
  const [, words = "", mark = "", last = ""] =
    /^(.{8,}\S)\s+([|–—:»•·]|-{1,2}|::|<)\s+([^|–—»•·]{2,60})$/u.exec(title) ?? [];
  // a bar only separates; a dash may be part of a headline
  const longest = mark === "|" ? words.length : words.length / 2;
  const isSite = comparable(last) === comparable(site) || (last.split(" ").length <= 4 && last.length < longest);
  return words !== "" && isSite ? words : title;
}

function differ(first: SourceValue<string>, other: SourceValue<string>): Doubt {
  const words = { place: first.place, value: first.value, otherPlace: other.place, other: other.value };
  return pageDoubt("headline", "differ", words);
}
