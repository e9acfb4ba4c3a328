import { type Read, readJsonInput, type Unread } from "@diplomatic-visits/core/check";

/** Reads a source strictly; the reader of YAML is fetched when the first YAML comes. */
export async function readSource(source: string, format: "json" | "yaml"): Promise<Read | Unread> {
  if (format === "json") return readJsonInput(source);
  const { readYamlInput } = await import("@diplomatic-visits/core/yaml");
  return readYamlInput(source);
}
