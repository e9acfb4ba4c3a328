import { factKeysOf } from "../article/facts.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article, Coded, Entity, Time, Visit } from "../generated/types.ts";
import type { ActorRegister } from "./actor-register.ts";
import { reportedActor } from "./reported-visit.ts";
import { dateVerdict, placeVerdict, type ReportedPlace, statusVerdict, type ValueVerdict } from "./value-verdict.ts";

/** A report of a visit: the name of the article in the project, the article, and the id of the visit there. */
export interface VisitReport {
  name: string;
  article: Article;
  visit: string;
}

/** One value of a field, and the reports that give it. */
export interface FieldValue {
  value: string;
  reports: readonly ValueReport[];
}

/** A report that gives a value, with its words. */
export interface ValueReport {
  /** The name of the article. */
  report: string;
  /** The key of the fact in the article. */
  key?: string;
  quote?: string;
  /** Whose word it is, if it is not the article's own. */
  by?: string;
  /** True for a value beside the one that the coder chose. */
  alternative?: true;
}

/** The values of a field of a visit, side by side. */
export interface VisitField {
  /** The field of `Visit`. */
  field: string;
  /** The values: those with most reports first, or in the order of their days if they changed in the course of time. */
  values: readonly FieldValue[];
  verdict: ValueVerdict;
}

/** The coded fields that are compared, in the order in which they are shown. */
const codedFields = ["status", "type", "hostGrade", "hostCountry", "place"] as const satisfies readonly (keyof Visit)[];
const timeFields = ["start", "end", "plannedStart", "plannedEnd"] as const satisfies readonly (keyof Visit)[];

/** A value as it is collected. */
interface Collected {
  label: string;
  reports: ValueReport[];
  isPlan: boolean;
  place?: ReportedPlace;
}

type Fields = Map<string, Collected[]>;

/** Puts the values that several reports give of one visit side by side; nothing is merged. Reports are in the order of their days. */
export function visitValues(reports: readonly VisitReport[], register: ActorRegister): VisitField[] {
  const fields: Fields = new Map();
  for (const report of reports) addReport(fields, report, register);
  return [...fields].map(([field, values]) => {
    const verdict = verdictOf(field, values, fields);
    // what changes in the course of time is read in its course
    const sorted = verdict === "develop" ? values : values.toSorted((a, b) => b.reports.length - a.reports.length);
    return { field, values: sorted.map(({ label, reports: by }) => ({ value: label, reports: by })), verdict };
  });
}

function addReport(fields: Fields, { name, article, visit: id }: VisitReport, register: ActorRegister): void {
  const visit = article.visits?.find((one) => one.id === id);
  if (!visit) return;
  const keys = factKeysOf(indexArticle(article));
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const actorName = (entity: string) => actorLabel(entity, { name, article, entities }, register);
  const reportOf = (node: Supported, isAlternative: boolean): ValueReport => {
    const key = keys.get(node)?.key;
    const quote = node.evidence[0]?.quote;
    return {
      report: name,
      ...(key === undefined ? {} : { key }),
      ...(quote === undefined ? {} : { quote }),
      ...(node.attributedTo === undefined ? {} : { by: actorName(node.attributedTo) }),
      ...(isAlternative ? { alternative: true } : {}),
    };
  };
  const isPlan = ["invited", "announced", "planned", "postponed"].includes(visit.status.value);
  for (const visitor of visit.visitors)
    add(fields, "visitors", { label: actorName(visitor.entity), reports: [reportOf(visitor, false)], isPlan });
  for (const field of [...codedFields, ...timeFields]) {
    const coded = visit[field] as Coded<string> | Time | undefined;
    for (const one of coded ? [coded, ...(coded.alternatives ?? [])] : []) {
      if (one.value === undefined) continue;
      const place = field === "place" ? placeOf(entities.get(one.value)) : undefined;
      const label = field === "place" ? actorName(one.value) : one.value;
      add(fields, field, { label, reports: [reportOf(one, one !== coded)], isPlan, ...(place ? { place } : {}) });
    }
  }
}

/** What a value rests on. */
interface Supported {
  evidence: Visit["evidence"];
  attributedTo?: string;
}

interface InReport {
  name: string;
  article: Article;
  entities: ReadonlyMap<string, Entity>;
}

function actorLabel(id: string, { name, article, entities }: InReport, register: ActorRegister): string {
  const entity = entities.get(id);
  if (!entity) return id;
  const actor = reportedActor(entity, entities, article.inLanguage);
  return register.find(name, actor)?.actor ?? actor.label;
}

function placeOf(entity: Entity | undefined): ReportedPlace | undefined {
  if (!entity) return undefined;
  const names = reportedActor(entity, new Map(), "").names;
  return { names, isWide: entity.kind === "country" || entity.kind === "region" };
}

// A place is the same as another if they share a name, in whatever language; it then has the names of both.
function add(fields: Fields, field: string, value: Collected): void {
  const values = fields.get(field) ?? [];
  fields.set(field, values);
  const known = values.find(({ label, place }) => label === value.label || shareName(place, value.place));
  if (!known) {
    values.push(value);
    return;
  }
  for (const report of value.reports) known.reports.push(report);
  known.isPlan &&= value.isPlan;
  if (known.place && value.place)
    known.place = { ...known.place, names: { ...value.place.names, ...known.place.names } };
}

function shareName(a: ReportedPlace | undefined, b: ReportedPlace | undefined): boolean {
  if (!a || !b) return false;
  const names = new Set(Object.values(a.names));
  return Object.values(b.names).some((name) => names.has(name));
}

function verdictOf(field: string, values: readonly Collected[], fields: Fields): ValueVerdict {
  const labels = values.map(({ label }) => label);
  if (labels.length < 2 || field === "visitors") return "agree";
  if (field === "status") return statusVerdict(labels);
  if (field === "place") return placeVerdict(values.flatMap(({ place }) => place ?? []));
  if (field.startsWith("planned")) return "develop";
  if (field !== "start" && field !== "end") return "conflict";
  const plans = fields.get(field === "start" ? "plannedStart" : "plannedEnd") ?? [];
  const started = (fields.get("plannedStart") ?? []).length > 0;
  return dateVerdict(
    values.map(({ label, isPlan }) => ({ value: label, isPlan })),
    // where only the first planned day is reported, the last planned day was given up with it
    plans.length === 0 && started ? labels : plans.map(({ label }) => label),
  );
}
