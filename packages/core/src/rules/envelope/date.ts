import type { ArticleIndex } from "../../article/article-index.ts";
import { readEdtf } from "../../inspection/time-readings.ts";
import type { Rule } from "../rule.ts";

/** The dates of the metadata, of cited sources and of codings must exist in the calendar. */
export const date: Rule = {
  code: "envelope/date",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require real calendar dates in the article's metadata, sources and codings.",
    ar: "اشتراط تواريخ موجودة في التقويم للمقال ومصادره وترميزاته.",
  },
  message: { en: "{found} does not exist in the calendar: correct it", ar: "التاريخ {found} ليس في التقويم: صحّحه" },
  doubts: {
    article: ({ article }) =>
      isNoDate(article.datePublished) ||
      isNoDate(article.dateModified) ||
      (article.codings ?? []).some(({ date: coded }) => isNoDate(coded)),
    fact: {
      having: "cited",
      doubts: ({ node }) => isCitedAtNoDate(node["source"]) || isCitedAtNoDate(node["citation"]),
    },
  },
  check(index, report) {
    for (const { holder, at } of datesOf(index)) {
      const found = (holder as Record<string, unknown>)[at];
      if (isNoDate(found)) report(holder, { at, found });
    }
  },
};

function datesOf({ article, facts }: ArticleIndex): { holder: object; at: string }[] {
  const cited = facts.flatMap(({ node }) => [node["source"], node["citation"]]).filter(isCitation);
  return [
    { holder: article, at: "datePublished" },
    { holder: article, at: "dateModified" },
    ...[...(article.codings ?? []), ...cited].map((holder) => ({ holder, at: "date" })),
  ];
}

// A statement's source is a list of speakers, a relation's source is the id of an entity.
function isCitation(source: unknown): source is object {
  return typeof source === "object" && source !== null && !Array.isArray(source);
}

function isNoDate(found: unknown): boolean {
  return typeof found === "string" && readEdtf(found) === undefined;
}

function isCitedAtNoDate(source: unknown): boolean {
  return isCitation(source) && isNoDate(Reflect.get(source, "date"));
}
