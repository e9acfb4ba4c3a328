import { fieldOf } from "./field-of.ts";
import type { FieldLabel, Labels, Locale } from "./labels.ts";
import { ar } from "./labels-ar.ts";
import { en } from "./labels-en.ts";

const statementFields: Readonly<Record<FieldLabel, string>> = {
  about: "about",
  stance: "stance",
  modality: "modality",
  negated: "negated",
};

const ownLabels = { en, ar } as const;

/** The words of the page in a language. */
export function labelsOf(locale: Locale): Labels {
  const entries = Object.entries(statementFields);
  const ofFields = entries.map(([name, key]) => [name, fieldOf("Statement", key).label[locale]]);
  return { ...ownLabels[locale], ...(Object.fromEntries(ofFields) as Record<FieldLabel, string>) };
}
