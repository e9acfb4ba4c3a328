import { expect, it } from "vitest";
import * as codelists from "../packages/core/src/codelists/index.ts";
import { read } from "./house/source-files.ts";

interface Titled {
  id: string;
  title: { en: string; ar: string };
}

const isList = (value: unknown): value is Titled => typeof value === "object" && value !== null && "title" in value;
const lists = Object.values<unknown>(codelists).filter(isList);

it("the glossary names every codelist as the list names itself, in both languages", () => {
  expect(lists.length).toBeGreaterThan(30);
  const glossary = read("GLOSSARY.md");
  const missing = lists.map(({ id, title }) => `| ${title.en} | ${title.ar} | \`${id}\` |`);
  expect(missing.filter((row) => !glossary.includes(row))).toEqual([]);
});
