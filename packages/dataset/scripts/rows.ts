import { type Article, type Coded, type Fact, facts, type Time } from "@diplomatic-visits/core";
import type { EntityRow, FactRow, MeetingRow, MentionRow, QuantityRow, StatementRow, VisitRow } from "../src/rows.ts";

/** Every flat table of an article. */
export interface Rows {
  factRows: FactRow[];
  visitRows: VisitRow[];
  meetingRows: MeetingRow[];
  statementRows: StatementRow[];
  quantityRows: QuantityRow[];
  entityRows: EntityRow[];
  mentionRows: MentionRow[];
}

/** Flattens an article into tables of plain strings and numbers; lists are joined with a space. */
export function rowsOf(article: Article): Rows {
  const where = placesOf(article);
  return {
    factRows: facts(article).flatMap((fact) => factRows(fact, where)),
    visitRows: (article.visits ?? []).map((visit) => ({
      id: visit.id,
      role: visit.role,
      status: visit.status.value,
      ...optional("type", visit.type?.value),
      visitors: visit.visitors.map(({ entity }) => entity).join(" "),
      ...optional("hosts", visit.hosts?.map(({ entity }) => entity).join(" ")),
      ...optional("hostCountry", visit.hostCountry?.value),
      ...optional("place", visit.place?.value),
      ...dated("start", visit.start),
      ...dated("end", visit.end),
      ...optional("purposes", valuesOf(visit.purposes)),
      ...optional("issueAreas", valuesOf(visit.issueAreas)),
      quotes: visit.evidence.length,
    })),
    meetingRows: (article.meetings ?? []).map((meeting) => ({
      id: meeting.id,
      role: meeting.role,
      status: meeting.status.value,
      ...optional("visit", meeting.visit?.value),
      ...optional("participants", meeting.participants?.map(({ entity }) => entity).join(" ")),
      ...optional("channel", meeting.channel?.value),
      ...optional("formats", valuesOf(meeting.formats)),
      ...dated("date", meeting.date),
      ...optional("issueAreas", valuesOf(meeting.issueAreas)),
      quotes: meeting.evidence.length,
    })),
    statementRows: (article.statements ?? []).map((statement) => ({
      id: statement.id,
      act: statement.act,
      source: statement.source.join(" "),
      ...optional("kind", statement.kind),
      ...optional("modality", statement.modality),
      negated: statement.negated === true,
      ...optional("about", statement.about?.join(" ")),
      ...optional(
        "stance",
        statement.stance && `${statement.stance.holder} ${statement.stance.value} ${statement.stance.target}`,
      ),
      ...optional("gloss", statement.gloss?.["en"]),
      quote: statement.evidence.map(({ quote }) => quote).join(" … "),
      ...where(statement.evidence[0]?.start ?? 0),
    })),
    quantityRows: (article.quantities ?? []).map((quantity) => ({
      id: quantity.id,
      measure: quantity.measure,
      ...optional("value", quantity.value),
      ...optional("mod", quantity.mod),
      unit: quantity.unit,
      basis: quantity.basis,
      ...dated("time", quantity.time),
      ...optional("about", quantity.about?.join(" ")),
      quote: quantity.evidence.map(({ quote }) => quote).join(" … "),
    })),
    entityRows: (article.entities ?? []).map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      ...optional("nameEn", entity.name["en"]),
      ...optional("nameAr", entity.name["ar"]),
      ...optional("country", entity.country),
      ...optional("status", entity.status),
      ...optional("sameAs", entity.sameAs?.join(" ")),
      mentions: entity.mentions.length,
    })),
    mentionRows: (article.entities ?? []).flatMap((entity) =>
      entity.mentions.map(({ quote, form, start, end }) => ({
        entity: entity.id,
        kind: entity.kind,
        form,
        quote,
        start,
        end,
        ...where(start),
      })),
    ),
  };
}

function factRows({ key, about, property, value, state, by, evidence, ...marks }: Fact, where: Where): FactRow[] {
  const fact = {
    key,
    about,
    property,
    ...optional("value", value === undefined ? undefined : plain(value)),
    state,
    ...optional("negated", marks.negated),
    ...optional("modality", marks.modality),
    ...optional("note", marks.note),
    ...optional(
      "source",
      marks.source && [marks.source.title, marks.source.date, marks.source.url].filter(Boolean).join(", "),
    ),
    by: by.join(" "),
  };
  if (evidence.length === 0) return [fact];
  return evidence.map(({ quote, start, end }) => ({ ...fact, quote, start, end, ...where(start) }));
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

type Where = (offset: number) => { sentence: string; gloss?: string };

function placesOf(article: Article): Where {
  const sentences = article.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  return (offset) => {
    const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
    return { sentence: sentence?.id ?? "", ...optional("gloss", sentence?.gloss?.["en"]) };
  };
}

function valuesOf(list: readonly Coded<string>[] | undefined): string | undefined {
  return list?.map(({ value }) => value).join(" ");
}

function dated<K extends string>(
  key: K,
  time: Time | undefined,
): { [P in K]?: string } & { [P in `${K}Words`]?: string } {
  const words = time?.evidence.map(({ quote }) => quote).join(" … ");
  return { ...optional(key, time?.value), ...optional(`${key}Words`, words === "" ? undefined : words) } as never;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
