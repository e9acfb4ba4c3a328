import type { Direction } from "@diplomatic-visits/explorer/foreign-runs";
import { useDoc } from "@docusaurus/plugin-content-docs/client";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";

/** Whether the current document is in the language of the site, and not an untranslated original. */
export function useIsTranslated(): boolean {
  const { i18n } = useDocusaurusContext();
  const { metadata } = useDoc();
  return i18n.currentLocale === i18n.defaultLocale || metadata.source.startsWith("@site/i18n/");
}

/** The direction of the current document. */
export function usePageDirection(): Direction {
  const { i18n } = useDocusaurusContext();
  const isTranslated = useIsTranslated();
  return isTranslated && i18n.currentLocale === "ar" ? "rtl" : "ltr";
}
