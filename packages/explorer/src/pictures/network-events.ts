import type { Article, Meeting, Time, Visit } from "@diplomatic-visits/core";
import type { Field } from "@diplomatic-visits/core/fields";
import { codeLabel, fieldOf } from "../field-of.ts";
import type { Locale } from "../labels.ts";
import type { View } from "../view.ts";
import type { PictureLabels } from "./picture-labels.ts";

/** What brings entities together: a visit, a meeting, an agreement, a statement to somebody, or a stance. */
export interface NetworkEvent {
  id: string;
  kind: keyof PictureLabels["ties"];
  /** What happens, in a word or two. */
  what: string;
  /** When, or how far it has come; absent if the article codes neither. */
  when?: string;
  /** Those who act, or everybody if it is mutual. */
  from: string[];
  /** Those it is directed at; empty if it is mutual. */
  to: string[];
  /** The facts that support it. */
  facts: number[];
}

type Bare = Omit<NetworkEvent, "id" | "facts" | "when"> & { key: string; when?: string | undefined };

/** The events of an article that join at least two entities, in the order of its lists; equal stances are one. */
export function networkEvents(view: View, labels: PictureLabels): NetworkEvent[] {
  const { article } = view;
  const events = new Map<string, NetworkEvent>();
  for (const { key, when, ...bare } of [
    ...visitEvents(view, labels),
    ...meetingEvents(view, labels),
    ...agreementEvents(view, labels),
    ...statementEvents(view),
  ]) {
    const number = view.facts.find((fact) => fact.key === key)?.number;
    const isKnown = (id: string) => isEntity(article, id) || bare.kind === "stance";
    const [from, to] = [bare.from, bare.to].map((ids) => [...new Set(ids.filter(isKnown))]) as [string[], string[]];
    if (number === undefined || new Set([...from, ...to]).size < 2) continue;
    const id = ["stance", "statement"].includes(bare.kind) ? `${bare.kind} ${bare.what} ${from} ${to}` : key;
    const event = events.get(id) ?? { ...bare, id, from, to, ...(when ? { when } : {}), facts: [] };
    event.facts.push(number);
    events.set(id, event);
  }
  return [...events.values()];
}

function isEntity({ entities = [] }: Article, id: string): boolean {
  return entities.some((entity) => entity.id === id);
}

function visitEvents(view: View, { ties }: PictureLabels): Bare[] {
  const { visits = [], entities = [] } = view.article;
  return visits.map(({ id, visitors, hosts = [], hostCountry, ...visit }) => {
    const country = entities.find((entity) => entity.kind === "country" && entity.country === hostCountry?.value)?.id;
    const targets = hosts.length > 0 ? hosts.map(({ entity }) => entity) : country === undefined ? [] : [country];
    const type = visit.type && codeLabel(fieldOf("Visit", "type"), visit.type.value, view.locale);
    return {
      key: `/visits/${id}`,
      kind: "visit",
      what: type ?? ties.visit,
      when: dayOf(visit.start ?? visit.plannedStart ?? visit.end) ?? statusOf(view, "Visit", visit),
      from: visitors.map(({ entity }) => entity),
      to: targets,
    };
  });
}

function meetingEvents(view: View, { ties }: PictureLabels): Bare[] {
  return (view.article.meetings ?? []).map(({ id, participants = [], formats = [], ...meeting }) => {
    const [format] = formats.map(({ value }) => codeLabel(fieldOf("Meeting", "formats"), value, view.locale));
    return {
      key: `/meetings/${id}`,
      kind: "meeting",
      what: format ?? ties.meeting,
      when: dayOf(meeting.date) ?? statusOf(view, "Meeting", meeting),
      from: participants.map(({ entity }) => entity),
      to: [],
    };
  });
}

function agreementEvents({ article, locale }: View, { ties }: PictureLabels): Bare[] {
  return (article.agreements ?? []).map(({ id, type, stage, date, parties }) => ({
    key: `/agreements/${id}`,
    kind: "agreement",
    what: (type && known(fieldOf("Agreement", "type"), type.value, locale)) ?? ties.agreement,
    when: dayOf(date) ?? known(fieldOf("Agreement", "stage"), stage.value, locale),
    from: parties,
    to: [],
  }));
}

function statementEvents({ article, locale }: View): Bare[] {
  return (article.statements ?? []).flatMap(({ id, act, source, addressee = [], date, stance }): Bare[] => {
    const key = `/statements/${id}`;
    const when = dayOf(date);
    const what = codeLabel(fieldOf("Statement", "act"), act, locale) ?? act;
    const said: Bare[] =
      addressee.length > 0 ? [{ key, kind: "statement", what, when, from: source, to: addressee }] : [];
    if (!stance) return said;
    const { holder, target, value } = stance;
    const attitude = codeLabel(fieldOf("Stance", "value"), value, locale) ?? value;
    return [...said, { key, kind: "stance", what: attitude, from: [holder], to: [target] }];
  });
}

function known(field: Field, code: string, locale: Locale): string | undefined {
  return code === "unspecified" ? undefined : codeLabel(field, code, locale);
}

function dayOf(time: Time | undefined): string | undefined {
  return time?.mod === undefined ? time?.value?.replace(/T.*/, "") : undefined;
}

// A status that says no more than that it happened is left out.
function statusOf(
  { locale }: View,
  concept: "Visit" | "Meeting",
  { status }: Pick<Visit | Meeting, "status">,
): string | undefined {
  return status.value === "occurred" ? undefined : codeLabel(fieldOf(concept, "status"), status.value, locale);
}
