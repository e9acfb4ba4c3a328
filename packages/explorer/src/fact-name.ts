import type { Article, Fact, Statement } from "@diplomatic-visits/core";
import type { Field } from "@diplomatic-visits/core/fields";
import { durationWords } from "./duration-words.ts";
import { codeLabel, factLabel, fieldAt, fieldOf } from "./field-of.ts";
import { nameOf } from "./names.ts";
import { nodeAt } from "./node-at.ts";
import { objectTitle } from "./object-title.ts";
import { statementTitle } from "./statement-title.ts";
import type { View } from "./view.ts";

/** A fact in words: what is coded, and its value. */
export interface FactName {
  property: string;
  /** Absent if the fact only states that the object exists. */
  value?: string;
}

/** The statement that a fact is; undefined for a fact of another kind. */
export function statementOf({ statements }: Article, { key }: Pick<Fact, "key">): Statement | undefined {
  return statements?.find(({ id }) => key === `/statements/${id}`);
}

type Node = Readonly<Record<string, unknown>>;

/** Names a fact for readers. */
export function factName(view: View, fact: Fact): FactName {
  const { article, labels, locale } = view;
  const statement = statementOf(article, fact);
  if (statement) {
    const { who, words } = statementTitle(article, statement, labels);
    return { property: who, value: words };
  }
  const parent = /^(.*)\/alternatives\/\d+$/.exec(fact.key)?.[1];
  const key = parent ?? fact.key;
  const words = factLabel(key, locale) ?? fact.property;
  const value = valueWords(view, { ...fact, key }, nodeAt(article, fact.key) ?? {});
  return {
    property: parent === undefined ? words : `${words} (${labels.alternativeTo})`,
    ...(value === undefined ? {} : { value }),
  };
}

function valueWords(view: View, fact: Fact, node: Node): string | undefined {
  const { article, locale, labels } = view;
  if (isObject(fact) && ["visit", "meeting", "agreement"].includes(fact.property))
    return joined(objectTitle(article, fact.about, labels), labelIn(view, fieldOf("Visit", "role"), node["role"]));
  if (fact.property === "relations") {
    const [source, target] = [node["source"], node["target"]].map((id) => nameOf(article, String(id), locale));
    return `${source} — ${labelIn(view, fieldOf("Relation", "kind"), node["kind"])} — ${target}`;
  }
  if ("measure" in node) {
    const role = labelIn(view, fieldOf("Quantity", "role"), node["role"]);
    return joined(amountOf(view, node), String(node["measure"]), role);
  }
  if ("basis" in node) return spaced(labelIn(view, fieldOf("Time", "mod"), node["mod"]), dateWords(view, fact.value));
  return plainValue(view, fact);
}

// A visit or a meeting: a direct item of its list.
function isObject({ key }: Fact): boolean {
  return key.split("/").length === 3;
}

function plainValue({ article, locale, labels }: View, { key, value }: Fact): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string") return JSON.stringify(value);
  return (
    codeLabel(fieldAt(key), value, locale) ?? objectTitle(article, value, labels) ?? nameOf(article, value, locale)
  );
}

function amountOf(view: View, node: Node): string {
  const unit = node["unit"] === "1" ? undefined : node["unit"];
  const value = typeof node["value"] === "number" ? node["value"].toLocaleString("en") : undefined;
  return spaced(labelIn(view, fieldOf("Quantity", "mod"), node["mod"]), value, value && unit) ?? "";
}

function dateWords({ locale }: View, value: unknown): unknown {
  return typeof value === "string" ? (durationWords(value, locale) ?? value) : value;
}

function labelIn({ locale }: View, field: Field, code: unknown): string | undefined {
  return typeof code === "string" ? (codeLabel(field, code, locale) ?? code) : undefined;
}

function joined(...parts: unknown[]): string | undefined {
  return parts.filter(Boolean).join(" · ") || undefined;
}

function spaced(...parts: unknown[]): string | undefined {
  return parts.filter(Boolean).join(" ") || undefined;
}
