import type { ApartPair, Project, ProjectLink, ProjectPlace } from "@diplomatic-visits/core/project";
import { placeName } from "@diplomatic-visits/core/project";
import { type Document, isSeq, parseDocument, type YAMLSeq } from "yaml";

/** A decision on reports: that they are of one visit, or that two are not. */
export type LinkDecision =
  | { kind: "same"; reports: readonly ProjectLink[]; visit: string }
  | { kind: "apart"; pair: ApartPair };

/** Writes decisions into the source of a project file; comments and order stay. JSON stays JSON. */
export function withDecisions(source: string, path: string, decisions: readonly LinkDecision[]): string {
  const document = parseDocument(source);
  for (const decision of decisions) {
    if (decision.kind === "apart") appended(document, ["apart"], decision.pair);
    else addReports(document, decision.visit, decision.reports);
  }
  if (/\.json$/i.test(path)) return `${JSON.stringify(document.toJS(), null, 2)}\n`;
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

function addReports(document: Document, visit: string, reports: readonly ProjectLink[]): void {
  const { visits = [] } = document.toJS() as Project;
  const found = visits.findIndex(({ id }) => id === visit);
  if (found < 0) appended(document, ["visits"], { id: visit, reports: [] });
  const at = found < 0 ? visits.length : found;
  const known = new Set((visits[at]?.reports ?? []).map(placeName));
  for (const report of reports)
    if (!known.has(placeName(report))) appended(document, ["visits", at, "reports"], report);
}

function appended(document: Document, path: readonly (string | number)[], value: object): void {
  if (!isSeq(document.getIn(path))) document.setIn(path, document.createNode([]));
  const list = document.getIn(path) as YAMLSeq;
  list.flow = false;
  const isLink = !("reports" in value && !("note" in value) && "id" in value);
  list.add(document.createNode(value, isLink ? { flow: true } : {}));
}

/** An id for a new registered visit that the project does not have yet: `visitor-host-year`. */
export function freshVisitId(parts: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const plain = parts
    .flatMap((part) => part ?? [])
    .join("-")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 56)
    .replace(/-+$/, "");
  const base = plain === "" ? "visit" : plain;
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

/** Two places of reports as a decision that they are apart. */
export function apartPair(places: readonly ProjectPlace[], decided: Omit<ApartPair, "reports">): ApartPair {
  return { reports: places.map(({ article, id }) => ({ article, id })), ...decided };
}
