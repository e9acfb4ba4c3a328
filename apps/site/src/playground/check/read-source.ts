import { loadYaml, type Read, readOnPage, type Unread } from "@diplomatic-visits/core/internal/browser";

/** Reads a source strictly; the YAML parser is loaded on first use. */
export async function readSource(source: string, format: "json" | "yaml"): Promise<Read | Unread> {
  if (format === "yaml") await loadYaml();
  return readOnPage(source, format);
}
