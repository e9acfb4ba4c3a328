import { loadLanguage, loadYaml, type Read, readOnPage, type Unread } from "@diplomatic-visits/core/internal/browser";

/** Reads a source strictly; the YAML parser is loaded on first use. */
export async function readSource(source: string, format: "json" | "yaml"): Promise<Read | Unread> {
  if (format === "yaml") await loadYaml();
  return readOnPage(source, format);
}

/** Loads the words of the language that a document says it is in, if they are not loaded. */
export async function loadWordsFor(read: Read | Unread): Promise<void> {
  const { inLanguage } = read.ok && read.value ? (read.value as { inLanguage?: unknown }) : {};
  if (typeof inLanguage !== "string") return;
  try {
    await loadLanguage(inLanguage);
  } catch {
    // without a network the verdict names the rules that could not be checked
  }
}
