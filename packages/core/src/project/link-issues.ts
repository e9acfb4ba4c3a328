import type { Issue, Locale } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import type { Project, ProjectLink } from "../generated/types.ts";
import { projectReporter, type ReportProject } from "./project-issues.ts";

/** An article of the project, as far as links need it. */
export interface ProjectArticle {
  /** The name of its file without the ending. */
  name: string;
  /** Its IRI. */
  id: string;
  visits: ReadonlySet<string>;
  entities: ReadonlySet<string>;
}

/** Finds articles by the name of their file or by their IRI. */
export interface ArticleNames {
  find(reference: string): ProjectArticle | "ambiguous" | undefined;
  /** The name by which links refer to an article: that of its file if it is unique, else its IRI. */
  nameOf(article: Pick<ProjectArticle, "name" | "id">): string;
}

/** The articles of a project by their names. */
export function articleNames(articles: readonly ProjectArticle[]): ArticleNames {
  const byName = new Map<string, ProjectArticle[]>();
  const byId = new Map<string, ProjectArticle>();
  for (const article of articles) {
    byName.set(article.name, [...(byName.get(article.name) ?? []), article]);
    byId.set(article.id, article);
  }
  return {
    find(reference) {
      const named = byName.get(reference) ?? [];
      return named.length > 1 ? "ambiguous" : (named[0] ?? byId.get(reference));
    },
    nameOf: ({ name, id }) => (byName.get(name)?.length === 1 ? name : id),
  };
}

/** Links that do not lead to an object of an article. */
export function linkIssues(
  { actors = [], visits = [], apart = [] }: Pick<Project, "actors" | "visits" | "apart">,
  names: ArticleNames,
  locale: Locale,
): Issue[] {
  const { issues, report } = projectReporter(locale);
  const check = checkerOf(names, report);
  for (const [i, { entities = [] }] of actors.entries()) check(entities, "entities", ["actors", i, "entities"]);
  for (const [i, { reports }] of visits.entries()) check(reports, "visits", ["visits", i, "reports"]);
  for (const [i, { reports }] of apart.entries()) check(reports, "visits", ["apart", i, "reports"]);
  return issues;
}

type CheckLinks = (
  links: readonly Pick<ProjectLink, "article" | "id">[],
  kind: "visits" | "entities",
  path: Path,
) => void;

function checkerOf(names: ArticleNames, report: ReportProject): CheckLinks {
  return (links, kind, path) => {
    for (const [i, { article, id }] of links.entries()) {
      const found = names.find(article);
      const at = [...path, i];
      if (found === undefined) report("project/no-article", [...at, "article"], { found: article });
      else if (found === "ambiguous") report("project/ambiguous-article", [...at, "article"], { found: article });
      else if (!found[kind].has(id)) report("project/no-object", [...at, "id"], { found: id, other: article });
    }
  };
}
