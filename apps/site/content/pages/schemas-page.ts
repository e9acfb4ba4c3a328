import { specVersion } from "@diplomatic-visits/core";
import { majorVersion, schemaFiles, schemaPath, schemaText } from "../files/schema-files.ts";
import { fence, table } from "../markdown/block.ts";
import { code, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const uses: Readonly<Record<string, string>> = {
  "article.schema.json": "articles; validators of today",
  "coding.schema.json": "codings; editors, language models",
  "article.draft-07.schema.json": "articles; editors and validators that read draft 07",
  "coding.draft-07.schema.json": "codings; YAML in editors, whose language server reads draft 07",
  "project.schema.json": "project files",
  "project.draft-07.schema.json": "project files; YAML in editors",
};

/** The page with the JSON Schema files and their addresses. */
export function schemasPage(): Page {
  const front = {
    title: "JSON Schema files",
    description: `The JSON Schema of articles, codings and project files in draft 2020-12 and draft 07, at addresses that stay for version ${majorVersion} of the format.`,
    position: 5,
    locale: "en",
  } as const;
  const rows = schemaFiles.map(({ name, form, draft }) => [
    link(code(name), `pathname://${schemaPath(name)}`),
    form,
    draft,
    uses[name] ?? "",
    `${Math.round(schemaText(name).length / 1024)} KiB`,
  ]);
  return page("reference/schemas.md", front, [
    `The files are made from the same schemas that ${code("validate")} uses, for version ${code(specVersion)} of the format.`,
    table(["file", "form", "draft", "for", "size"], rows),
    heading(2, "Addresses", "addresses"),
    `The ${code(majorVersion)} in the address is the major version of the format: it changes only when a reader of the old format could not read, or would misread, an article of the new one. While it is 0, the file at an address is that of the newest minor version. ${identifiers()}`,
    heading(2, "In an editor", "editor"),
    `An article names its schema in ${code("$schema")}; for a coding in YAML a comment does the same:`,
    fence("yaml", `# yaml-language-server: $schema=./coding.draft-07.schema.json`),
    heading(2, "What JSON Schema cannot say", "limits"),
    `It says shape only: fields, types, codes, lengths. That a quote is the text at its span, that an id points at something, that a visit does not end before it begins: this is checked by ${code("validate")} and has ${link("a rule each", "/reference/rules/")}. A file that satisfies the JSON Schema may still say nothing true.`,
  ]);
}

function identifiers(): string {
  const ids = schemaFiles.flatMap(({ name }) => {
    const id = (JSON.parse(schemaText(name)) as { $id?: string }).$id;
    return id === undefined ? [] : [code(id)];
  });
  return ids.length > 0
    ? `The files carry the identifiers ${ids.join(", ")}.`
    : `The files carry no ${code("$id")}: the project has no public address yet, and none is invented.`;
}
