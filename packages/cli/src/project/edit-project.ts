import { isDeepStrictEqual } from "node:util";
import {
  type ApartPair,
  type Project,
  type ProjectLink,
  type ProjectPlace,
  placeName,
} from "@diplomatic-visits/core/project";
import { type Document, isSeq, parseDocument, type YAMLSeq } from "yaml";

/** A decision on reports: that they are of one visit, or that two are not. */
export type LinkDecision =
  | { kind: "same"; reports: readonly ProjectLink[]; visit: string }
  | { kind: "apart"; pair: ApartPair };

/** Writes decisions into the source of a project file: only lines are added, so a comparison of versions shows the decision alone. */
export function withDecisions(source: string, path: string, decisions: readonly LinkDecision[]): string {
  let text = source;
  for (const decision of decisions)
    for (const { at, value } of additionsOf(decision, parseDocument(text).toJS() as Project))
      text = withItem(text, at, value);
  if (/\.json$/i.test(path)) return `${JSON.stringify(parseDocument(text).toJS(), null, 2)}\n`;
  return text;
}

/** An item that is added to a list of the project. */
interface Addition {
  at: readonly (string | number)[];
  value: object;
}

function additionsOf(decision: LinkDecision, { visits = [] }: Project): Addition[] {
  if (decision.kind === "apart") return [{ at: ["apart"], value: decision.pair }];
  const found = visits.findIndex(({ id }) => id === decision.visit);
  const known = new Set((visits[found]?.reports ?? []).map(placeName));
  const fresh = decision.reports.filter((report) => !known.has(placeName(report)));
  if (found < 0) return [{ at: ["visits"], value: { id: decision.visit, reports: fresh } }];
  return fresh.map((value) => ({ at: ["visits", found, "reports"], value }));
}

function withItem(source: string, at: Addition["at"], value: object): string {
  const document = parseDocument(source);
  const list = document.getIn(at);
  const written = isSeq(list)
    ? inList(source, list, value)
    : `${source.trimEnd()}\n\n${at[0]}:\n${itemText(value, "  ")}`;
  return isDeepStrictEqual(parseDocument(written).toJS(), withAdded(document, at, value))
    ? written
    : reprinted(document);
}

// The document is changed, too, for the case that its layout leaves no place for a line.
function withAdded(document: Document, at: Addition["at"], value: object): unknown {
  if (!isSeq(document.getIn(at))) document.setIn(at, document.createNode([]));
  (document.getIn(at) as YAMLSeq).add(document.createNode(value, { flow: true }));
  return document.toJS();
}

function reprinted(document: Document): string {
  return document.toString({ lineWidth: 120 });
}

function inList(source: string, list: YAMLSeq, value: object): string {
  const [start = 0, end = 0] = list.range ?? [];
  if (list.flow) {
    const inner = source.slice(start, end - 1).trimEnd();
    const [before, after] = [source.slice(0, start + inner.length), source.slice(start + inner.length)];
    return `${before}${inner === "[" ? "" : ", "}${flowText(value)}${after}`;
  }
  const line = source.lastIndexOf("\n", start - 1) + 1;
  const indent = " ".repeat(start - line);
  const before = source.slice(0, end).trimEnd();
  return `${before}\n${itemText(value, indent)}${source.slice(before.length).replace(/^[ \t]*\n/, "")}`;
}

// A visit has its reports below it, a line each; everything else is one line.
function itemText(value: object, indent: string): string {
  if (!("id" in value && "reports" in value)) return `${indent}- ${flowText(value)}\n`;
  const { id, reports } = value as { id: string; reports: readonly object[] };
  const lines = reports.map((report) => `${indent}    - ${flowText(report)}\n`).join("");
  return `${indent}- id: ${id}\n${indent}  reports:\n${lines}`;
}

function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalarText(value);
  const members = Object.entries(value).map(([key, inner]) => `${key}: ${flowText(inner)}`);
  return `{ ${members.join(", ")} }`;
}

// Words that YAML reads as they are stay bare.
function scalarText(value: unknown): string {
  const isPlain = typeof value === "string" && /^[A-Za-z][\w/-]*$|^\d{4}-\d{2}-\d{2}$/.test(value);
  return isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}

/** An id for a new registered visit that the project does not have yet: `visitor-host-year`. */
export function freshVisitId(parts: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const plain = parts
    .flatMap((part) => part ?? [])
    .join("-")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
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
