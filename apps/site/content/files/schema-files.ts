import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { specVersion } from "@diplomatic-visits/core";
import type { Page } from "../markdown/page.ts";

const folder = new URL("../../../../packages/core/schemas/", import.meta.url);

/** The part of an address that changes only when old readers cannot read new articles. */
export const majorVersion = `v${specVersion.split(".")[0]}`;

/** A JSON Schema file: its form, draft and purpose. */
export interface SchemaFile {
  name: string;
  form: "article" | "coding" | "project";
  draft: "2020-12" | "07";
}

/** The files of JSON Schema, as core publishes them. */
export const schemaFiles: readonly SchemaFile[] = [
  { name: "article.schema.json", form: "article", draft: "2020-12" },
  { name: "coding.schema.json", form: "coding", draft: "2020-12" },
  { name: "article.draft-07.schema.json", form: "article", draft: "07" },
  { name: "coding.draft-07.schema.json", form: "coding", draft: "07" },
  { name: "project.schema.json", form: "project", draft: "2020-12" },
  { name: "project.draft-07.schema.json", form: "project", draft: "07" },
];

/** The address of a schema file below the site's root. */
export function schemaPath(name: string): string {
  return `/schema/${majorVersion}/${name}`;
}

/** The file of a form, and a page's link to it. */
export function schemaFile(form: "article" | "coding"): { name: string; link: string } {
  const name = `${form}.schema.json`;
  return { name, link: `pathname://${schemaPath(name)}` };
}

/** The text of a schema file. */
export function schemaText(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, folder)), "utf8");
}

/** The schemas as static files, at paths that are stable within a major version. */
export function schemaCopies(): Page[] {
  return schemaFiles.map(({ name }) => ({ path: `static${schemaPath(name)}`, locale: "en", text: schemaText(name) }));
}
