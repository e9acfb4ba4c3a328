import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { type Article, facts, validate } from "@diplomatic-visits/core";
import { contentCounts } from "@diplomatic-visits/core/internal";
import { articles, catalogue } from "@diplomatic-visits/dataset";
import type { Gallery, GalleryReport } from "../../src/article/gallery.ts";
import { miniatureOf } from "./miniature.mts";
import { place, write } from "./place.mts";

const source = "../../docs/examples/project/reports/";
const target = "generated/static/examples/reports/";

/** Writes what the gallery shows, and copies the files of the invented reports to where it offers them. */
export async function gallery(): Promise<void> {
  await mkdir(place(target), { recursive: true });
  const files = await readdir(place(source));
  const ids = files.filter((name) => name.endsWith(".txt")).map((name) => name.replace(/\.txt$/, ""));
  const miniatures = Object.fromEntries(catalogue.map(({ id }) => [id, miniatureOf(articles[id])]));
  const reports = await Promise.all(ids.sort().map(report));
  await write("generated/gallery.json", JSON.stringify({ miniatures, reports } satisfies Gallery));
}

async function report(id: string): Promise<GalleryReport> {
  const [text, coding] = await Promise.all(
    [`${id}.txt`, `${id}.coding.yaml`].map(async (name) => {
      await cp(place(source + name), place(target + name));
      return readFile(place(source + name), "utf8");
    }),
  );
  const result = validate(coding ?? "", { format: "yaml", text: text ?? "" });
  if (!result.ok) throw new Error(`The gallery shows ${id}, which is not valid.`);
  const { article } = result;
  const { headline, inLanguage, textDirection, datePublished = "", publisher } = article;
  return {
    id,
    title: headline?.quote ?? id,
    glosses: titleGlosses(article),
    language: inLanguage,
    direction: textDirection,
    date: datePublished,
    publisher: publisher?.name ?? "",
    counts: countsOf(article),
    miniature: miniatureOf(article),
  };
}

function titleGlosses({ sections }: Article): Readonly<Record<string, string>> {
  const [first] = sections.flatMap(({ blocks }) => blocks);
  return first?.sentences[0]?.gloss ?? {};
}

function countsOf(article: Article): GalleryReport["counts"] {
  const { visits, meetings, statements, mentions, ...counts } = contentCounts(article);
  const quotes = facts(article).reduce((sum, { evidence }) => sum + evidence.length, mentions);
  return { facts: counts.facts, quotes, visits, meetings, statements };
}
