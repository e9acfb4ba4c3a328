import type { Issue, Locale } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import { countryList } from "../codelists/country.ts";
import type { Actor, Project, ProjectLink } from "../generated/types.ts";
import { fill } from "../rules/fill.ts";
import { definitelyBefore, parseEdtf } from "../text/edtf.ts";
import { projectCodes } from "./project-codes.ts";

/** Reports an issue at a path of the project. */
export type ReportProject = (code: keyof typeof projectCodes, path: Path, words?: Record<string, string>) => void;

/** A reporter that collects issues. */
export function projectReporter(locale: Locale): { issues: Issue[]; report: ReportProject } {
  const issues: Issue[] = [];
  const report: ReportProject = (code, path, words = {}) => {
    const { severity, message } = projectCodes[code];
    issues.push({ code, severity, path, message: fill(message[locale], words) });
  };
  return { issues, report };
}

/** What relates the parts of a project file to each other. */
export function projectIssues(project: Project, locale: Locale): Issue[] {
  const { issues, report } = projectReporter(locale);
  idsAreUnique(project, report);
  linksAreUnique(project, report);
  codersAreKnown(project, report);
  for (const [i, actor] of (project.actors ?? []).entries()) checkActor(actor, ["actors", i], report);
  return issues;
}

function idsAreUnique({ coders = [], actors = [], visits = [] }: Project, report: ReportProject): void {
  for (const [name, list] of Object.entries({ coders, actors, visits })) {
    const seen = new Set<string>();
    for (const [i, { id }] of list.entries()) {
      if (seen.has(id)) report("project/id-twice", [name, i, "id"], { found: id });
      seen.add(id);
    }
  }
}

/** One name for an object of an article: `article/id`. */
export function placeName({ article, id }: Pick<ProjectLink, "article" | "id">): string {
  return `${article}/${id}`;
}

function linksAreUnique({ actors = [], visits = [], apart = [] }: Project, report: ReportProject): void {
  const owners = new Map<string, string>();
  const add = (links: readonly ProjectLink[], owner: string, path: Path) => {
    for (const [i, link] of links.entries()) {
      const name = placeName(link);
      const other = owners.get(name);
      if (other !== undefined) report("project/linked-twice", [...path, i], { found: name, other });
      else owners.set(name, owner);
    }
  };
  for (const [i, { id, entities = [] }] of actors.entries()) add(entities, id, ["actors", i, "entities"]);
  for (const [i, { id, reports }] of visits.entries()) add(reports, id, ["visits", i, "reports"]);
  for (const [i, { reports }] of apart.entries()) {
    const [found = "", other = ""] = reports.map(placeName);
    const owner = owners.get(found);
    if (owner !== undefined && owner === owners.get(other))
      report("project/linked-apart", ["apart", i], { found, other });
  }
}

function codersAreKnown(project: Project, report: ReportProject): void {
  const known = new Set((project.coders ?? []).map(({ id }) => id));
  const check = (by: string | undefined, path: Path) => {
    if (by !== undefined && !known.has(by)) report("project/no-coder", [...path, "by"], { found: by });
  };
  const checkAll = (links: readonly ProjectLink[], path: Path) => {
    for (const [i, { by }] of links.entries()) check(by, [...path, i]);
  };
  for (const [i, { entities = [] }] of (project.actors ?? []).entries()) checkAll(entities, ["actors", i, "entities"]);
  for (const [i, { reports }] of (project.visits ?? []).entries()) checkAll(reports, ["visits", i, "reports"]);
  for (const [i, { by }] of (project.apart ?? []).entries()) check(by, ["apart", i]);
}

function checkActor({ country, offices = [] }: Actor, path: Path, report: ReportProject): void {
  checkCountry(country, [...path, "country"], report);
  for (const [i, office] of offices.entries()) {
    const at = [...path, "offices", i];
    checkCountry(office.country, [...at, "country"], report);
    const [from, until] = [office.from, office.until].map((date) => (date === undefined ? undefined : parseEdtf(date)));
    if (from && until && definitelyBefore(until, from)) report("project/office-order", at);
  }
}

const countries = new Set(countryList.values.map(({ value }) => value));

function checkCountry(country: string | undefined, path: Path, report: ReportProject): void {
  if (country !== undefined && !countries.has(country)) report("project/country-code", path, { found: country });
}
