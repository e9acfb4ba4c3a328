import { articleJsonSchema, codingJsonSchema, type JsonSchemaDraft } from "@diplomatic-visits/core";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";

/** Prints the JSON Schema of the article or of the authored form. Returns the exit code. */
export async function schemaCommand(
  form: "article" | "coding",
  { draft }: { draft: "2020-12" | "07" },
  { out, err }: Io,
): Promise<number> {
  const target: JsonSchemaDraft = draft === "07" ? "draft-07" : "draft-2020-12";
  const schema = form === "coding" ? codingJsonSchema(target) : articleJsonSchema(target);
  await out.write(`${JSON.stringify(schema, null, 2)}\n`);
  await out.end();
  err.write("JSON Schema says shape only; visits validate checks the rules and every quote.\n");
  return exitCode.valid;
}
