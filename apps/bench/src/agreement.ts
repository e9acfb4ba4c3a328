import { readFileSync } from "node:fs";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import type { Row } from "./table.ts";

/** A mention in a coding: its span and its form. */
interface Place {
  start: number;
  end: number;
  form: string;
}

interface Coding {
  entities: { mentions: (Place & { type?: string })[] }[];
}

const published = new URL("article.json", referenceFolder);

/** How far two codings mark the same mentions: F1 on exact spans, and agreement on the form of the mentions that both mark. */
export function agreementRows(folder: string): Row[] {
  const first = mentionsOf(`${folder}/coding-first.json`);
  const second = mentionsOf(`${folder}/coding-second.json`);
  const ours = mentionsOf(published);
  return [
    row("first and second coding", first, second),
    row("published and first coding", ours, first),
    row("published and second coding", ours, second),
  ];
}

function mentionsOf(path: string | URL): Map<string, string> {
  const { entities } = JSON.parse(readFileSync(path, "utf8")) as Coding;
  const places = entities.flatMap(({ mentions }) => mentions);
  return new Map(places.map(({ start, end, form, type }) => [`${start}-${end}`, form ?? type ?? ""]));
}

function row(who: string, a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Row {
  const both = [...a].filter(([span]) => b.has(span));
  const alike = both.filter(([span, form]) => b.get(span) === form).length;
  return {
    "mentions of": who,
    counts: `${a.size} and ${b.size}`,
    "same span": both.length,
    "exact F1": ((2 * both.length) / (a.size + b.size)).toFixed(3),
    "same form, of those": `${alike} (${(alike / both.length).toFixed(3)})`,
  };
}
