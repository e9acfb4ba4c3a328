import { type Article, anchor, type Coding, facts } from "@diplomatic-visits/core";
import { accept } from "../../src/draft/accept.ts";
import { draft } from "../../src/draft/draft.ts";
import { parseText } from "../../src/plain/parse-text.ts";

/** How much of a coded article is in the draft of its bare text. */
export interface DraftScore {
  kind: string;
  coded: number;
  /** How many of the coded ones are in the draft with the same span. */
  found: number;
  /** The total in the draft. */
  drafted: number;
  /** The words of the coded ones that were not drafted. */
  missed: string[];
}

function draftedArticle(text: string): Article {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  const result = anchor(text, draft(parsed.article).coding);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

interface Place {
  start: number;
  end: number;
  /** Further properties that must agree. */
  code: string;
}

const readers: Record<string, (article: Article) => Place[]> = {
  "countries, capitals, adjectives": (article) => geoMentions(article),
  "the same, with country, kind and form": (article) => geoMentions(article).map(withCode),
  "persons by name": ({ entities = [] }) =>
    entities.flatMap(({ kind, mentions }) =>
      kind === "person"
        ? mentions.flatMap(({ start, end, form }) => (form === "name" ? [{ start, end, code: "" }] : []))
        : [],
    ),
  quantities: ({ quantities = [] }) =>
    quantities.flatMap(({ evidence, value, unit }) =>
      evidence.map(({ start, end }) => ({ start, end, code: `${value ?? ""} ${unit}` })),
    ),
  times: (article) => timesOf(article),
};

function withCode(place: Place & { full?: string }): Place {
  return { ...place, code: place.full ?? "" };
}

const cities = new Set(["tehran", "moscow", "beijing"]);

function geoMentions({ entities = [] }: Article): (Place & { full: string })[] {
  return entities.flatMap(({ id, kind, country, mentions }) =>
    kind === "country" || cities.has(id)
      ? mentions.flatMap(({ start, end, form }) =>
          form === "anaphor" || form === "nominal"
            ? []
            : [{ start, end, code: "", full: `${country} ${kind} ${form}` }],
        )
      : [],
  );
}

// Every date of an article, whatever it belongs to.
function timesOf({ visits = [], meetings = [], quantities = [], times = [] }: Article): Place[] {
  const all = [
    ...visits.flatMap(({ start, end }) => [start, end]),
    ...meetings.map(({ date }) => date),
    ...quantities.map(({ time }) => time),
    ...times,
  ];
  const places = all.flatMap((time) => time?.evidence.map(({ start, end }) => ({ start, end, code: "" })) ?? []);
  return [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()];
}

/** Compares an article with the draft of its bare text, kind by kind. */
export function scoreDraft(coded: Article): DraftScore[] {
  const drafted = draftedArticle(coded.text);
  const key = ({ start, end, code }: Place) => `${start}-${end} ${code}`;
  return Object.entries(readers).map(([kind, read]) => {
    const wanted = read(coded);
    const have = new Set(read(drafted).map(key));
    const missed = wanted.filter((place) => !have.has(key(place)));
    return {
      kind,
      coded: wanted.length,
      found: wanted.length - missed.length,
      drafted: have.size,
      missed: missed.map(({ start, end }) => coded.text.slice(start, end)),
    };
  });
}

/** The effect of accepting the whole draft of a text into its coding: how many facts are added, and which authored ones changed. */
export function scoreAccept(text: string, coding: Coding): { before: number; added: number; changed: string[] } {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  const accepted = anchor(text, accept(coding, draft(parsed.article)).coding);
  const authored = anchor(text, coding);
  if (!accepted.ok || !authored.ok) throw new Error(JSON.stringify([accepted.issues, authored.issues]));
  const before = facts(authored.article).map((fact) => JSON.stringify(fact));
  const after = facts(accepted.article).map((fact) => JSON.stringify(fact));
  const known = new Set(after);
  return {
    before: before.length,
    added: after.length - before.length,
    changed: before.filter((fact) => !known.has(fact)),
  };
}
