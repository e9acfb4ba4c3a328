import { articleJsonSchema, codingJsonSchema, type JsonSchemaDraft } from "@diplomatic-visits/core";
import { projectJsonSchema } from "@diplomatic-visits/core/project";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";

const schemas = { article: articleJsonSchema, coding: codingJsonSchema, project: projectJsonSchema } as const;

/** Prints the JSON Schema of the article, of the authored form or of a project file. Returns the exit code. */
export async function schemaCommand(
  form: keyof typeof schemas,
  { draft }: { draft: "2020-12" | "07" },
  { out, err }: Io,
): Promise<number> {
  const target: JsonSchemaDraft = draft === "07" ? "draft-07" : "draft-2020-12";
  await out.write(`${JSON.stringify(schemas[form](target), null, 2)}\n`);
  await out.end();
  err.write("JSON Schema says shape only; visits validate checks the rules and every quote.\n");
  return exitCode.valid;
}
