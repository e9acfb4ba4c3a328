import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { code, link } from "../markdown/inline.ts";
import { type Page, page } from "../markdown/page.ts";
import { type ModuleText, type Section, sectionsOf } from "./sections.ts";
import { apiModules, typedocPages } from "./typedoc.ts";

/** A page of the API: part of the exports of a module. */
interface ApiPage {
  path: string;
  title: string;
  module: string;
  description: string;
  intro: string;
  holds: (section: Section) => boolean;
}

const types = readFileSync(
  fileURLToPath(new URL("../../../../packages/core/src/generated/types.ts", import.meta.url)),
  "utf8",
);
const model = new Set([...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name));
const isModel = ({ name }: Section) => model.has(name);
const isAuthored = ({ name }: Section) => /^Authored|^(Coding|Context)$/.test(name);

const core = "@diplomatic-visits/core";
const modelIntro = `The types of an article. What their fields mean, with examples, stands in the ${link("model", "/reference/model/")}.`;
const authoredIntro = `The types of a coding: quotes, never offsets. See ${link("Coding", "/reference/model/coding/")}.`;

const apiPages: readonly ApiPage[] = [
  {
    path: "core/index",
    title: core,
    module: core,
    description: "Check, anchor and explain articles: the functions of core and the types of their reports.",
    intro: "",
    holds: (one) => !isModel(one),
  },
  {
    path: "core/model",
    title: `${core}: types of an article`,
    module: core,
    description: "The TypeScript types of an article and of its codes, as core exports them.",
    intro: modelIntro,
    holds: (one) => isModel(one) && !isAuthored(one),
  },
  {
    path: "core/authored",
    title: `${core}: types of a coding`,
    module: core,
    description: "The TypeScript types of the authored form, as core exports them.",
    intro: authoredIntro,
    holds: isAuthored,
  },
  {
    path: "core/schema",
    title: `${core}/schema`,
    module: `${core}/schema`,
    description: "The Zod schemas of article and coding, typed by the generated interfaces.",
    intro: "",
    holds: () => true,
  },
  {
    path: "core/codelists",
    title: `${core}/codelists`,
    module: `${core}/codelists`,
    description: "The codelists as values, with the functions that look codes up.",
    intro: "",
    holds: () => true,
  },
  {
    path: "core/fields",
    title: `${core}/fields`,
    module: `${core}/fields`,
    description: "The fields of every concept as data: labels, types, codelists, meanings in English and Arabic.",
    intro: "",
    holds: () => true,
  },
  {
    path: "core/explanations",
    title: `${core}/explanations`,
    module: `${core}/explanations`,
    description: "Why each rule exists, what it does not report, and how to fix its issues, in English and Arabic.",
    intro: "",
    holds: () => true,
  },
  {
    path: "core/tables",
    title: `${core}/tables`,
    module: `${core}/tables`,
    description: "Articles as flat tables, with the columns of each and a CSV writer.",
    intro: "",
    holds: () => true,
  },
  {
    path: "core/extraction-profile",
    title: `${core}/formats/extraction-profile`,
    module: `${core}/formats/extraction-profile`,
    description:
      "What a language model needs to code an article, a schema and an instruction, and the way back from its answer.",
    intro: "",
    holds: () => true,
  },
  {
    path: "dataset",
    title: "@diplomatic-visits/dataset",
    module: "@diplomatic-visits/dataset",
    description: "The reference article as typed values, with its rows and look-ups.",
    intro: "",
    holds: () => true,
  },
  {
    path: "extract/index",
    title: "@diplomatic-visits/extract",
    module: "@diplomatic-visits/extract",
    description:
      "From a web page or plain text to a skeleton and a draft coding: the functions of extract and their types.",
    intro: "",
    holds: () => true,
  },
  {
    path: "extract/coding-file",
    title: "@diplomatic-visits/extract/coding-file",
    module: "@diplomatic-visits/extract/coding-file",
    description: "Codings as files for coders: YAML with comments that guide, of a draft or of nothing yet.",
    intro: "",
    holds: () => true,
  },
  {
    path: "extract/answers",
    title: "@diplomatic-visits/extract/answers",
    module: "@diplomatic-visits/extract/answers",
    description: "Answers of language models read and judged, and recorded runs judged again, without asking a model.",
    intro: "",
    holds: () => true,
  },
  {
    path: "extract/ai",
    title: "@diplomatic-visits/extract/ai",
    module: "@diplomatic-visits/extract/ai",
    description: "Coding with a language model, every answer anchored: the loop over the package ai.",
    intro: "",
    holds: () => true,
  },
  {
    path: "explorer",
    title: "@diplomatic-visits/explorer",
    module: "@diplomatic-visits/explorer",
    description: "An article as static HTML: the functions of explorer and their options.",
    intro: "",
    holds: () => true,
  },
];

/** The pages of the API, made by TypeDoc. */
export async function apiReference(): Promise<Page[]> {
  const modules = new Map([...(await typedocPages())].map(([name, text]) => [name, sectionsOf(text)]));
  const pages = apiPages.map((one, i) => apiPage(one, i + 1, modules));
  return [overview(), ...pages, ...categories()];
}

function apiPage(one: ApiPage, position: number, modules: ReadonlyMap<string, ModuleText>): Page {
  const { path, title, description, module, intro, holds } = one;
  const { intro: told = "", sections = [] } = modules.get(module) ?? {};
  const own = sections.filter(holds);
  const groups = [...new Set(own.map(({ group }) => group))];
  const blocks = groups.flatMap((group) => [
    `## ${group}`,
    ...own
      .filter((section) => section.group === group)
      .flatMap(({ name, anchor, body }) => [`### ${name} {#${anchor}}`, body]),
  ]);
  const text = [intro || told, ...blocks].map((block) => relinked(block, one, modules));
  const label = title.replace(`${core}: `, "").replace("@diplomatic-visits/", "");
  return page(`api/${path}.md`, { title, label, description, position, locale: "en" }, text);
}

// TypeDoc links to its own files; a name may be on another page of the site.
function relinked(markdown: string, { module }: ApiPage, modules: ReadonlyMap<string, ModuleText>): string {
  return markdown.replace(
    /\]\(([^)#/]*(?:\/[^)#]*)?\.md)?#([\w-]+)\)/g,
    (_, file: string | undefined, anchor: string) => {
      const target = file === undefined ? module : moduleOf(file);
      return `](${addressOf(target, anchor, modules)})`;
    },
  );
}

function moduleOf(file: string): string {
  const path = file.replace(/^(\.\.\/)+/, "");
  return apiModules.find(({ written }) => written.endsWith(path))?.name ?? core;
}

function addressOf(module: string, anchor: string, modules: ReadonlyMap<string, ModuleText>): string {
  const section = modules.get(module)?.sections.find((one) => one.anchor === anchor);
  const home = apiPages.find((one) => one.module === module && section !== undefined && one.holds(section));
  return home ? `/api/${home.path.replace(/\/?index$/, "")}/#${anchor}` : "/api/";
}

function overview(): Page {
  const front = {
    title: "API",
    label: "Overview",
    description:
      "The functions and types that the packages core, dataset, extract and explorer export, made from their sources.",
    position: 0,
    locale: "en",
    contents: false,
  } as const;
  const items = apiPages.map(
    ({ path, title, description }) =>
      `- ${link(code(title), `/api/${path.replace(/\/?index$/, "")}/`)} — ${description}`,
  );
  return page("api/index.md", front, [
    "What the packages export, made from their sources and the sentences that stand there.",
    items.join("\n"),
  ]);
}

function categories(): Page[] {
  const folder = (label: string, position: number): Page => {
    const text = `${JSON.stringify({ label, position, collapsed: false, key: label }, null, 2)}\n`;
    return { path: `api/${label}/_category_.json`, locale: "en", text };
  };
  return [folder("core", 1), folder("extract", apiPages.findIndex(({ path }) => path.startsWith("extract/")) + 1)];
}
