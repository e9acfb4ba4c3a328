import { factKeysOf } from "../article/facts.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article, Coded, Time, Visit } from "../generated/types.ts";
import { definitelyBefore, type EdtfReading, parseEdtf } from "../text/edtf.ts";
import type { ActorRegister } from "./actor-register.ts";
import { reportedActor } from "./reported-visit.ts";

/** A report of a visit: the name of the article in the project, the article, and the id of the visit there. */
export interface VisitReport {
  name: string;
  article: Article;
  visit: string;
}

/** One value of a field, and the reports that give it. */
export interface FieldValue {
  value: string;
  /** True if a report gives it as an alternative, or as somebody's word. */
  reports: readonly ValueReport[];
}

/** A report that gives a value, with its words. */
export interface ValueReport {
  /** The name of the article. */
  report: string;
  /** The key of the fact in the article. */
  key?: string;
  quote?: string;
  /** Whose word it is, if it is not the article's own: an id of the article. */
  by?: string;
  /** True for a value beside the one that the coder chose. */
  alternative?: true;
}

/** The values of a field of a visit, side by side. */
export interface VisitField {
  /** The field of `Visit`. */
  field: string;
  /** The values, those with most reports first. */
  values: readonly FieldValue[];
  /**
   * `agree`: one value; `complete`: dates of which one is more exact than the other; `develop`: a status that changes from
   * report to report; `conflict`: only one can be true.
   */
  verdict: "agree" | "complete" | "develop" | "conflict";
}

/** The coded fields that are compared, in the order in which they are shown. */
const codedFields = ["status", "type", "hostGrade", "hostCountry", "place"] as const satisfies readonly (keyof Visit)[];
const timeFields = ["start", "end", "plannedStart", "plannedEnd"] as const satisfies readonly (keyof Visit)[];

/** Puts the values that several reports give of one visit side by side; nothing is merged. The reports are in the order of their days. */
export function visitValues(reports: readonly VisitReport[], register: ActorRegister): VisitField[] {
  const found = new Map<string, Map<string, ValueReport[]>>();
  const add = (field: string, value: string, report: ValueReport) => {
    const values = found.get(field) ?? new Map<string, ValueReport[]>();
    values.set(value, [...(values.get(value) ?? []), report]);
    found.set(field, values);
  };
  for (const report of reports) addValues(report, register, add);
  return [...found].map(([field, values]) => {
    const sorted = [...values].sort(([, a], [, b]) => b.length - a.length);
    return {
      field,
      values: sorted.map(([value, list]) => ({ value, reports: list })),
      verdict: verdictOf(field, [...values.keys()]),
    };
  });
}

type AddValue = (field: string, value: string, report: ValueReport) => void;

function addValues({ name, article, visit: id }: VisitReport, register: ActorRegister, add: AddValue): void {
  const visit = article.visits?.find((one) => one.id === id);
  if (!visit) return;
  const keys = factKeysOf(indexArticle(article));
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const actorName = (entity: string) => {
    const found = entities.get(entity);
    if (!found) return entity;
    const actor = reportedActor(found, entities, article.inLanguage);
    return register.find(name, actor)?.actor ?? actor.label;
  };
  const reportOf = (
    node: Coded<unknown> | Time | { evidence: Visit["evidence"] },
    isAlternative: boolean,
  ): ValueReport => {
    const key = keys.get(node)?.key;
    const by = "attributedTo" in node ? node.attributedTo : undefined;
    const quote = node.evidence[0]?.quote;
    return {
      report: name,
      ...(key === undefined ? {} : { key }),
      ...(quote === undefined ? {} : { quote }),
      ...(by === undefined ? {} : { by: actorName(by) }),
      ...(isAlternative ? { alternative: true } : {}),
    };
  };
  for (const visitor of visit.visitors) add("visitors", actorName(visitor.entity), reportOf(visitor, false));
  for (const field of codedFields) {
    const coded = visit[field] as Coded<string> | undefined;
    const shown = field === "place" ? actorName : (value: string) => value;
    if (coded) add(field, shown(coded.value), reportOf(coded, false));
    for (const other of coded?.alternatives ?? []) add(field, shown(other.value), reportOf(other, true));
  }
  for (const field of timeFields) {
    const time = visit[field];
    if (time?.value !== undefined) add(field, time.value, reportOf(time, false));
    for (const other of time?.alternatives ?? [])
      if (other.value !== undefined) add(field, other.value, reportOf(other, true));
  }
}

/** The statuses in the order in which a visit can have them. */
const course = ["invited", "announced", "planned", "under-way", "occurred"];

function verdictOf(field: string, values: readonly string[]): VisitField["verdict"] {
  if (values.length < 2 || field === "visitors") return "agree";
  if (field === "status") return isCourse(values) ? "develop" : "conflict";
  if (!(timeFields as readonly string[]).includes(field)) return "conflict";
  const dates = values.map(parseEdtf);
  // a plan may change from report to report
  if (field.startsWith("planned")) return "develop";
  return dates.every((date, i) => dates.slice(i + 1).every((other) => areCompatible(date, other)))
    ? "complete"
    : "conflict";
}

// A visit that was postponed can still take place, one that was called off cannot.
function isCourse(values: readonly string[]): boolean {
  if (values.includes("cancelled")) return !values.includes("occurred") && !values.includes("under-way");
  return values.every((value) => course.includes(value) || value === "postponed");
}

function areCompatible(a: EdtfReading | undefined, b: EdtfReading | undefined): boolean {
  if (!a || !b) return true;
  return !definitelyBefore(a, b) && !definitelyBefore(b, a);
}
