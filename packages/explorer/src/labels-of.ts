import type { Labels, Locale } from "./labels.ts";
import { ar } from "./labels-ar.ts";
import { en } from "./labels-en.ts";

/** The words of the page in a language. */
export function labelsOf(locale: Locale): Labels {
  return { en, ar }[locale];
}
