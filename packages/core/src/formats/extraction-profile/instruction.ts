import type { Locale } from "../../article/issue.ts";
import { codelists } from "../../codelists/all.ts";
import { definitionOf, descriptionOf } from "../../codelists/definition.ts";
import type { AnswerField, AnswerShape } from "./answer-shape.ts";
import { instructionWords } from "./instruction-words.ts";
import { codelistsIn } from "./listed-codes.ts";
import type { ProviderTraits } from "./provider.ts";

/** The input for writing an instruction. */
export interface Instructed {
  fields: Readonly<Record<string, AnswerField>>;
  traits: ProviderTraits;
  locale: Locale;
  /** Rules of the caller's own codebook, after the built-in ones. */
  rules: readonly string[];
}

/** The instruction for a model: the task, the rules, what each field means and when each code applies. */
export function instructionOf({ fields, traits, locale, rules }: Instructed): string {
  const words = instructionWords[locale];
  const all = [...words.rules(words.absent[traits.absent]), ...rules];
  return [
    words.task,
    `# ${words.rulesTitle}`,
    all.map((rule, i) => `${i + 1}. ${rule}`).join("\n"),
    `# ${words.fieldsTitle}`,
    ...Object.entries(fields).map(([key, field]) => fieldText(key, field)),
    `# ${words.codesTitle}`,
    ...codelistsIn(fields).map((id) => codesText(id, locale)),
  ].join("\n\n");
}

function fieldText(key: string, { shape, description }: AnswerField): string {
  const inner = objectIn(shape);
  if (!inner) return `## ${key}\n${description}`;
  const lines = Object.entries(inner.fields).map(([name, field]) => `- ${name}: ${field.description}`);
  return [`## ${key}`, `${description} ${inner.description}`.trim(), ...lines].join("\n");
}

function objectIn(shape: AnswerShape): Extract<AnswerShape, { kind: "object" }> | undefined {
  if (shape.kind === "list") return objectIn(shape.item);
  return shape.kind === "object" ? shape : undefined;
}

function codesText(id: string, locale: Locale): string {
  const list = codelists[id];
  if (!list) return "";
  const values = list.values.map(({ value, label }) => {
    return `- ${value}${locale === "en" ? "" : ` (${label[locale]})`}: ${definitionOf(list, value, locale)}`;
  });
  const description = descriptionOf(list, locale);
  return [`## ${id}`, `${locale === "en" ? "" : `${list.title[locale]}: `}${description}`, ...values].join("\n");
}
