import { keepGenerated } from "../../../scripts/generated-files.ts";
import { jsonSchemaOf } from "../src/formats/json-schema.ts";
import { issueKinds } from "../src/issue-kinds.ts";
import { projectIssueKinds } from "../src/project/project-codes.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import { descriptionTable, fieldTable } from "../src/schema/field-table.ts";
import { ProjectSchema } from "../src/schema/project.ts";
import { shapeSource } from "./shape/shape-source.ts";
import { tableRows } from "./table-rows.ts";
import { interfacesOf } from "./types.ts";

const folder = "packages/core/";
const forms = { article: ArticleSchema, coding: CodingSchema, project: ProjectSchema };

async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(forms)) {
    files.set(`${folder}schemas/${name}.schema.json`, json(jsonSchemaOf(schema, "draft-2020-12")));
    files.set(`${folder}schemas/${name}.draft-07.schema.json`, json(jsonSchemaOf(schema, "draft-07")));
  }
  files.set(`${folder}src/generated/types.ts`, await interfacesOf());
  files.set(`${folder}src/generated/issue-codes.ts`, issueCodes());
  files.set(
    `${folder}src/generated/fields.ts`,
    tableFile("fields", "ConceptFields", {
      doc: "The fields of every concept: labels, types, codelists, and what agreement compares.",
      rows: fieldTable(ArticleSchema),
    }),
  );
  files.set(
    `${folder}src/generated/field-descriptions.ts`,
    tableFile("fieldDescriptions", "ConceptDescription", {
      doc: "What every concept and each of its fields mean, in English and Arabic.",
      rows: descriptionTable(ArticleSchema),
    }),
  );
  files.set(`${folder}src/generated/table-rows.ts`, tableRows());
  for (const module of compiledChecks) files.set(`${folder}src/generated/shape-${module.of}.ts`, shapeSource(module));
  return files;
}

interface Table {
  doc: string;
  rows: object;
}

/** A table as a module of plain data, so that a page can import the labels without a schema. */
function tableFile(name: string, type: string, { doc, rows }: Table): string {
  const source = `${banner}import type { ${type} } from "../metadata/field.ts";\n\n/** ${doc} */\n`;
  return `${source}export const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(rows, null, 2)};\n`;
}

const compiledChecks = [
  {
    of: "article",
    name: "checkArticleShape",
    doc: "Checks an article and collects the parts that rules read; returns the length of its JSON without escapes.",
    schema: ArticleSchema,
    collects: true,
  },
  {
    of: "coding",
    name: "checkCodingShape",
    doc: "Checks a coding; returns the length of its JSON without escapes.",
    schema: CodingSchema,
    collects: false,
  },
];

const banner = "// Generated from the schemas by `npm run generate`; do not edit.\n\n";

/** The codes as a union, so that an editor completes them and the compiler detects typos. */
function issueCodes(): string {
  const codes = [...issueKinds, ...projectIssueKinds].map(({ code }) => JSON.stringify(code)).sort();
  return `// Generated from the rules by \`npm run generate\`; do not edit.\n\n/** The code of an issue, \`group/name\`. */\nexport type IssueCode =\n${codes.map((code) => `  | ${code}`).join("\n")};\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

keepGenerated("generated files", await generated());
