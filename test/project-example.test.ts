import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { anchor } from "../packages/core/src/index.ts";
import {
  articleNames,
  linkCandidates,
  linkIssues,
  placeName,
  readProject,
  reportedVisits,
} from "../packages/core/src/project.ts";
import { filesUnder, read } from "./house/source-files.ts";

const folder = "docs/examples/project/";
const codings = ["reports", "second-coder"]
  .flatMap((name) => filesUnder(`${folder}${name}`))
  .filter((path) => path.endsWith(".coding.yaml"));
const textOf = (coding: string) => read(coding.replace(".coding.yaml", ".txt"));
const anchored = (coding: string) => anchor(textOf(coding), read(coding), { format: "yaml" });

describe("the invented reports of the tutorial on projects", () => {
  it("are twelve in four languages, three in each, and two are coded twice", () => {
    const languages = codings.flatMap((path) => {
      const result = anchored(path);
      return result.ok && path.includes("/reports/") ? [result.article.inLanguage] : [];
    });
    expect(languages.sort()).toEqual(["ar", "en", "fr", "tr"].flatMap((tag) => [tag, tag, tag]));
    expect(codings).toHaveLength(14);
  });

  it.each(codings)("%s anchors without an error, a warning or a note", (path) => {
    const result = anchored(path);
    expect(result.issues).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it.each(codings)("%s says for programs, and its text for readers, that it is invented", (path) => {
    const result = anchored(path);
    expect(result.ok && result.article.usageInfo).toMatch(/^An invented text: its persons, its outlet and its events/);
    const last = textOf(path).split("\n").at(-1);
    expect(last).toMatch(/invented|مختلَق|inventée|kurmacadır/);
    expect(result.ok && result.article.sections?.at(-1)?.blocks?.at(-1)?.kind).toBe("furniture");
  });

  it("are one text for both coders", () => {
    const second = codings.filter((path) => path.includes("/second-coder/"));
    expect(second.map(textOf)).toEqual(second.map((path) => textOf(path.replace("second-coder", "reports"))));
  });

  it.each(["start", "actors", "visits"])("have the project file %s.project.yaml, without an issue", (name) => {
    expect(readProject(read(`${folder}${name}.project.yaml`))).toMatchObject({ ok: true, issues: [] });
  });

  it.each(filesUnder(`${folder}reports`).filter((path) => path.endsWith(".txt")))("%s is short", (path) => {
    const words = read(path).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(180);
  });

  describe("as a project", () => {
    const articles = codings
      .filter((path) => path.includes("/reports/"))
      .flatMap((path) => {
        const result = anchored(path);
        return result.ok ? [{ name: posix.basename(path, ".coding.yaml"), article: result.article }] : [];
      });
    const projectOf = (name: string) => {
      const result = readProject(read(`${folder}${name}.project.yaml`));
      if (!result.ok) throw new Error(`${name}.project.yaml has errors`);
      return result.project;
    };
    const reports = articles.flatMap(({ name, article }) => reportedVisits(article, name));
    const groups = (visits: readonly { reports: readonly { article: string; id: string }[] }[]) =>
      visits.map(({ reports: links }) => links.map(placeName).sort().join(" ")).sort();

    it.each(["start", "actors"])("propose with %s.project.yaml the visits that were then registered", (name) => {
      const proposed = linkCandidates(reports, projectOf(name));
      expect(groups(proposed)).toEqual(groups(projectOf("visits").visits ?? []));
    });

    it("have links that lead to objects of the articles", () => {
      const known = articles.map(({ name, article }) => ({
        ...{ name, id: article.id },
        visits: new Set((article.visits ?? []).map(({ id }) => id)),
        entities: new Set((article.entities ?? []).map(({ id }) => id)),
      }));
      expect(linkIssues(projectOf("visits"), articleNames(known), "en")).toEqual([]);
    });
  });
});
