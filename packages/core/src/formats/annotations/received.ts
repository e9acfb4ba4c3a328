import type { ReadOptions, ReadProblem, Received } from "../format.ts";
import type { StatedDocument } from "./annotation.ts";
import { articleTree } from "./article-tree.ts";
import { codingOfTree } from "./coding-of-tree.ts";
import { addForeign } from "./foreign-annotations.ts";
import { type LossList, lossList } from "./loss-list.ts";
import { spanPlacer } from "./placed-spans.ts";
import { noText, notListed } from "./problems.ts";

/** What a reader found out about a document before its annotations are placed. */
export interface ReadSoFar {
  losses?: LossList;
  problems?: ReadProblem[];
}

/** The most problems that are listed of one document. */
const mostProblems = 100;

function cappedProblems(problems: readonly ReadProblem[]): ReadProblem[] {
  const more = problems.length - mostProblems;
  if (more <= 0) return [...problems];
  // errors first, so that none is hidden by warnings
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  const severity = errors.length > mostProblems ? "error" : "warning";
  return [...[...errors, ...others].slice(0, mostProblems), { ...notListed(more), severity }];
}

/** A document with annotations as text and coding. */
export function receivedOf(
  document: StatedDocument,
  { labels, language }: ReadOptions = {},
  { losses = lossList(), problems = [] }: ReadSoFar = {},
): Received {
  const { name, text, annotations } = document;
  if (text === "") return { name, text, losses: losses.list(), problems: [...problems, noText(name)] };
  const place = spanPlacer(document, problems);
  const own = annotations.filter(({ key }) => key !== undefined);
  const foreign = annotations.filter(({ key }) => key === undefined);
  const tree = articleTree(own, { place, losses, problems });
  const { values } = tree.root;
  values["type"] ??= "NewsArticle";
  // which fields a foreign document would name is not known, so an absent one means nothing
  values["extent"] ??= "excerpt";
  const stated = values["inLanguage"] ?? document.language ?? language;
  const tag = typeof stated === "string" && stated !== "" ? stated : "und";
  values["inLanguage"] = tag;
  addForeign(tree, foreign, { text, language: tag, place, labels, losses, problems });
  const coding = codingOfTree(text, tree, { losses, problems });
  return { name, text, coding, losses: losses.list(), problems: cappedProblems(problems) };
}
