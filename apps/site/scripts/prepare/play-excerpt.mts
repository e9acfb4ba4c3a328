import { readFile } from "node:fs/promises";
import { type Article, type Issue, validate } from "@diplomatic-visits/core";
import { parse } from "yaml";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { articleJson } from "./dataset-files.mts";

type Coding = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A part of the reference article: some of its paragraphs, and the coding that quotes only these. */
export interface Excerpt {
  text: string;
  coding: Coding;
  article: Article;
}

// The arrival, the volume of trade, and the meeting with the president: enough for a fact of each common kind.
const blocks = ["block-1", "block-15", "block-17"];

/** Cuts the excerpt out of the reference article, so that the playground starts with a short document. */
export async function excerpt(): Promise<Excerpt> {
  const whole: Article = JSON.parse(await articleJson());
  const kept = whole.sections.flatMap((section) => section.blocks).filter(({ id }) => blocks.includes(id));
  const text = kept.map(({ start, end }) => whole.text.slice(start, end).trim()).join("\n");
  const coding: Coding = parse(await readFile(new URL("coding.yaml", referenceFolder), "utf8"));
  coding["extent"] = "excerpt";
  coding["glosses"] = { en: kept.flatMap(({ sentences }) => sentences.map(({ gloss }) => gloss?.["en"] ?? "")) };
  for (const key of ["blocks", "statements", "relations", "codings"]) delete coding[key];
  for (let round = 0; round < 30; round++) {
    const result = validate(coding, { text, maxIssues: 1000 });
    if (result.ok && result.issues.length === 0) return { text, coding, article: result.article };
    const cuts = new Map(result.issues.map((issue) => [cutAt(issue).join("/"), cutAt(issue)]));
    for (const path of [...cuts.values()].sort(laterFirst)) remove(coding, path);
  }
  throw new Error("the excerpt does not become valid");
}

// Removes what quotes another paragraph or depends on something removed: the nearest list item or optional field.
function cutAt({ path: place, code }: Issue): Path {
  const path = code === "shape/required" ? place.slice(0, -1) : place;
  const at = path.findLastIndex((key, i) => typeof key === "number" || (i > 1 && key !== "quote" && key !== "value"));
  if (at < 0) throw new Error(`${code} at ${path.join("/")} cannot be cut`);
  return path.slice(0, at + 1);
}

// From the end to the beginning, so that earlier offsets stay valid.
function laterFirst(a: Path, b: Path): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  const [one, other] = [a[at], b[at]];
  return typeof one === "number" && typeof other === "number" ? other - one : b.length - a.length;
}

function remove(root: Coding, path: Path): void {
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Coding | undefined)?.[key], root);
  if (typeof holder !== "object" || holder === null) return;
  const key = path.at(-1) as string | number;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Coding)[key];
  const isEmpty = Array.isArray(holder) && holder.length === 0;
  if (isEmpty) remove(root, path.slice(0, -1));
}
