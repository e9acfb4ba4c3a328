import { terms } from "../../content/glossary/terms.ts";
import { write } from "./place.mts";

/** Writes what the marked terms mean, `terms.<locale>.json`: loaded when a reader first points at a term. */
export async function termFiles(): Promise<void> {
  for (const locale of ["en", "ar"] as const) {
    const other = locale === "en" ? "ar" : "en";
    const entries = terms().map(({ id, name, meaning }) => [id, [name[locale], meaning[locale], name[other]]]);
    await write(`generated/static/terms.${locale}.json`, JSON.stringify(Object.fromEntries(entries)));
  }
}
