import { cp, rm } from "node:fs/promises";
import { place } from "./place.mts";

/** Lays the Arabic prose of docs/i18n/ar where Docusaurus looks for translations. */
export async function arabicProse(): Promise<void> {
  const translations = place("i18n/ar/docusaurus-plugin-content-docs/current");
  await rm(translations, { recursive: true, force: true });
  await cp(place("../../docs/i18n/ar"), translations, { recursive: true });
}
