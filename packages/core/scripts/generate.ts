import { keepGenerated } from "../../../scripts/generated-files.ts";
import { jsonSchemaOf } from "../src/formats/json-schema.ts";
import { issueKinds } from "../src/issue-kinds.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import { interfacesOf } from "./types.ts";

const folder = "packages/core/";
const forms = { article: ArticleSchema, coding: CodingSchema };

async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(forms)) {
    files.set(`${folder}schemas/${name}.schema.json`, json(jsonSchemaOf(schema, "draft-2020-12")));
    files.set(`${folder}schemas/${name}.draft-07.schema.json`, json(jsonSchemaOf(schema, "draft-07")));
  }
  files.set(`${folder}src/generated/types.ts`, await interfacesOf());
  files.set(`${folder}src/generated/issue-codes.ts`, issueCodes());
  return files;
}

/** The codes as a union, so that an editor completes them and the compiler sees a slip. */
function issueCodes(): string {
  const codes = issueKinds.map(({ code }) => JSON.stringify(code)).sort();
  return `// Generated from the rules by \`npm run generate\`; do not edit.\n\n/** The code of an issue, \`group/name\`. */\nexport type IssueCode =\n${codes.map((code) => `  | ${code}`).join("\n")};\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

keepGenerated("generated files", await generated());
