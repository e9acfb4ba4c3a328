import type { Locale } from "@diplomatic-visits/core";
import {
  actorRegister,
  type Project,
  type ProjectPlace,
  placeName,
  type ReportedVisit,
  readProject,
} from "@diplomatic-visits/core/project";
import { exitCode, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { apartPair, freshVisitId, type LinkDecision, withDecisions } from "./edit-project.ts";
import { linkWords } from "./link-words.ts";
import type { LinkedProject } from "./linked-project.ts";

/** Who decides, and how the registered visit is called. */
export interface DecisionSettings {
  locale: Locale;
  /** The id of the coder. */
  by?: string;
  /** The id of the registered visit. */
  as?: string;
  note?: string;
  /** The day of the decision; today if it is absent. */
  date?: string;
}

/** Stores that reports are of one visit. Returns the exit code. */
export async function decideSame(
  places: readonly string[],
  project: LinkedProject,
  settings: DecisionSettings,
  io: Io,
): Promise<number> {
  const words = linkWords[settings.locale];
  const reports = places.map((place) => reportAt(place, project, settings.locale));
  if (reports.length < (settings.as === undefined ? 2 : 1)) throw usageError(words.twoReports);
  const decision = sameDecision(reports, project, settings);
  await store([decision], project, settings.locale, io);
  const count = countOf(decision, project);
  io.err.write(words.decided(decision.visit, count));
  return exitCode.valid;
}

/** Stores that two reports are not of one visit. Returns the exit code. */
export async function decideApart(
  places: readonly string[],
  project: LinkedProject,
  settings: DecisionSettings,
  io: Io,
): Promise<number> {
  const words = linkWords[settings.locale];
  if (places.length !== 2) throw usageError(words.onePair);
  const reports = places.map((place) => reportAt(place, project, settings.locale));
  await store(
    [{ kind: "apart", pair: apartPair(reports, decidedBy(project, settings)) }],
    project,
    settings.locale,
    io,
  );
  io.err.write(words.apart(1));
  return exitCode.valid;
}

/** The decision that reports are of one visit: of a registered one if one of them is, else of a new one. */
export function sameDecision(
  reports: readonly ReportedVisit[],
  { file }: LinkedProject,
  settings: DecisionSettings,
): LinkDecision & { kind: "same" } {
  const words = linkWords[settings.locale];
  const visits = file.project.visits ?? [];
  const names = new Set(reports.map(placeName));
  const owners = visits.filter((visit) => visit.reports.some((link) => names.has(placeName(link))));
  const [first, second] = owners.map(({ id }) => id);
  const other =
    second ?? (settings.as !== undefined && first !== undefined && first !== settings.as ? settings.as : undefined);
  if (first !== undefined && other !== undefined) throw usageError(words.twoVisits(first, other));
  const taken = new Set(visits.map(({ id }) => id));
  const visit = settings.as ?? first ?? freshVisitId(nameParts(reports, file.project), taken);
  const decided = decidedBy({ file }, settings);
  return { kind: "same", visit, reports: reports.map(({ article, id }) => ({ article, id, ...decided })) };
}

function nameParts(reports: readonly ReportedVisit[], project: Project): (string | undefined)[] {
  const register = actorRegister(project);
  const actor = reports
    .flatMap(({ article, visitors }) => visitors.map((visitor) => register.find(article, visitor)?.actor))
    .find((id) => id !== undefined);
  const labels = reports.flatMap(({ visitors }) => visitors.map(({ label }) => label));
  const latin = labels.find((label) => /[A-Za-z]/.test(label)) ?? reports[0]?.visitors[0]?.id;
  const day = reports.map(({ held, planned }) => (held ?? planned)?.first).find((first) => first !== undefined);
  const year = day === undefined ? undefined : String(new Date(day * 86_400_000).getUTCFullYear());
  return [actor ?? latin, reports.find(({ hostCountry }) => hostCountry !== undefined)?.hostCountry, year];
}

/** Who decided and when; refuses a coder that the project does not have. */
export function decidedBy({ file }: Pick<LinkedProject, "file">, { by, note, date, locale }: DecisionSettings) {
  const words = linkWords[locale];
  if (by === undefined) throw usageError(words.by);
  if (!file.project.coders?.some(({ id }) => id === by)) throw usageError(words.noCoder(by));
  return { by, date: date ?? new Date().toISOString().slice(0, 10), ...(note === undefined ? {} : { note }) };
}

/** Writes decisions into the project file; what would make it contradict itself is refused. */
export async function store(
  decisions: readonly LinkDecision[],
  project: LinkedProject,
  locale: Locale,
  io: Io,
): Promise<void> {
  const { file } = project;
  const content = withDecisions(new TextDecoder().decode(file.source), file.path, decisions);
  const result = readProject(content, { locale });
  if (!result.ok) throw usageError(result.issues.map(({ message }) => message).join("; "));
  await writeFiles([{ path: file.path, content, expected: file.source }], locale, io);
  file.source = new TextEncoder().encode(content);
  file.project = result.project;
}

function countOf({ visit }: { visit: string }, { file }: LinkedProject): number {
  return file.project.visits?.find(({ id }) => id === visit)?.reports.length ?? 0;
}

function reportAt(place: string, { articles }: LinkedProject, locale: Locale): ReportedVisit {
  const at = placeIn(place);
  if (!at) throw usageError(linkWords[locale].noPlace(place));
  const article = articles.find(({ name, id }) => name === at.article || id === at.article);
  const report = article?.reports.find(({ id }) => id === at.id);
  if (!report) throw usageError(linkWords[locale].noReport(place));
  return report;
}

// The id of a visit has no slash; an IRI may have several.
function placeIn(place: string): ProjectPlace | undefined {
  const slash = place.lastIndexOf("/");
  return slash <= 0 || slash === place.length - 1
    ? undefined
    : { article: place.slice(0, slash), id: place.slice(slash + 1) };
}
