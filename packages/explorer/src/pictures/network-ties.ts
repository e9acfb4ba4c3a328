import type { Article, Participant } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "../field-of.ts";
import type { View } from "../view.ts";
import type { PictureLabels } from "./picture-labels.ts";

/** The relation between two entities, and the facts that support it. */
export interface Tie {
  source: string;
  target: string;
  kind: keyof PictureLabels["ties"];
  /** The tie in words, read from source to target. */
  words: string;
  facts: number[];
}

type Bare = Omit<Tie, "facts"> & { key: string };

/** The ties of an article: who visits, meets, agrees with, addresses or takes a stance towards whom; one per pair and kind. */
export function tiesOf({ article, facts, locale }: View, labels: PictureLabels): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { key, ...bare } of [
    ...visitTies(article, labels),
    ...meetingTies(article, labels),
    ...agreementTies(article, labels),
    ...statementTies(article, labels, locale),
  ]) {
    const number = facts.find((fact) => fact.key === key)?.number;
    if (number === undefined || bare.source === bare.target) continue;
    const id = `${bare.source} ${bare.kind} ${bare.words} ${bare.target}`;
    const tie = ties.get(id) ?? { ...bare, facts: [] };
    tie.facts.push(number);
    ties.set(id, tie);
  }
  return [...ties.values()];
}

function visitTies({ visits = [], entities = [] }: Article, { visits: words }: PictureLabels): Bare[] {
  return visits.flatMap(({ id, visitors, hosts = [], hostCountry }) => {
    const country = entities.find((entity) => entity.kind === "country" && entity.country === hostCountry?.value)?.id;
    const targets = hosts.length > 0 ? hosts.map(({ entity }) => entity) : country === undefined ? [] : [country];
    return visitors.flatMap(({ entity }) =>
      targets.map((target) => ({ key: `/visits/${id}`, source: entity, target, kind: "visit", words })),
    );
  });
}

function meetingTies({ meetings = [] }: Article, { meets: words }: PictureLabels): Bare[] {
  return meetings.flatMap(({ id, participants = [] }) =>
    pairs(participants.map(({ entity }: Participant) => entity)).map(([source, target]) => ({
      key: `/meetings/${id}`,
      source,
      target,
      kind: "meeting",
      words,
    })),
  );
}

function agreementTies({ agreements = [] }: Article, { agrees: words }: PictureLabels): Bare[] {
  return agreements.flatMap(({ id, parties }) =>
    pairs(parties).map(([source, target]) => ({ key: `/agreements/${id}`, source, target, kind: "agreement", words })),
  );
}

function statementTies(
  { statements = [], entities = [] }: Article,
  { addresses }: PictureLabels,
  locale: View["locale"],
): Bare[] {
  const known = (id: string) => entities.some((entity) => entity.id === id);
  return statements.flatMap(({ id, act, source: speakers, addressee = [], stance }): Bare[] => {
    const key = `/statements/${id}`;
    const said = speakers.filter(known).flatMap((source) =>
      addressee.map(
        (target): Bare => ({
          key,
          source,
          target,
          kind: "statement",
          words: `${addresses} (${codeLabel(fieldOf("Statement", "act"), act, locale) ?? act})`,
        }),
      ),
    );
    if (!stance) return said;
    const { holder, target, value } = stance;
    return [
      ...said,
      {
        key,
        source: holder,
        target,
        kind: "stance",
        words: codeLabel(fieldOf("Stance", "value"), value, locale) ?? value,
      },
    ];
  });
}

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}
