import type { Article, Locale } from "@diplomatic-visits/core";
import { codelists, labelOf } from "@diplomatic-visits/core/codelists";
import { fields as concepts, type Field } from "@diplomatic-visits/core/fields";
import { compareWords } from "./compare-words.ts";

/** How values are written for people. */
export interface ValueStyle {
  locale: Locale;
  /** The names of objects by their ids, in the language of the report; without one, the id is shown. */
  names: ReadonlyMap<string, string>;
}

/** The names of the entities of articles in a language; none in English, where ids are read as they are. */
export function namesOfEntities(articles: readonly Article[], locale: Locale): Map<string, string> {
  if (locale === "en") return new Map();
  return new Map(
    articles.flatMap(({ entities = [] }) =>
      entities.flatMap(({ id, name }) => (name[locale] === undefined ? [] : [[id, name[locale]] as const])),
    ),
  );
}

type Node = Readonly<Record<string, unknown>>;

/** A value as a line: codes, or their labels in Arabic; names of objects; the free words of a coder. */
export function valueText(value: unknown, field: Field, style: ValueStyle): string {
  if (value === undefined) return compareWords[style.locale].absent;
  if (Array.isArray(value)) return listText(value, field, style);
  if (typeof value !== "object" || value === null) return plainText(value, field, style);
  const node = value as Node;
  if (field.type === "LanguageMap") return languagesText(node, style);
  if (field.type === "Evidence") return "";
  return "value" in node || field.type === "Coded"
    ? codedText(node, field, style)
    : objectText(node, field.type, style);
}

function listText(list: readonly unknown[], field: Field, style: ValueStyle): string {
  const { list: _, ...item } = field;
  return list.map((one) => valueText(one, item, style)).join(separators[style.locale]);
}

function plainText(value: unknown, { codelist, ref, type }: Field, { locale, names }: ValueStyle): string {
  if (value === true) return compareWords[locale].yes;
  const text = String(value);
  if (locale === "en") return text;
  const list = codelist === undefined ? undefined : codelists[codelist];
  if (list) return labelOf(list, text, locale);
  return ref || type === "Id" ? (names.get(text) ?? text) : text;
}

function languagesText(map: Node, { locale }: ValueStyle): string {
  const { [locale]: own, ...others } = map;
  const texts = Object.entries(locale === "en" ? map : others).map(([language, text]) => `${language}: ${text}`);
  return locale === "ar" && own !== undefined ? String(own) : texts.join("; ");
}

// A coded value or a date: what it is, how sure, and what else it may be.
function codedText(node: Node, field: Field, style: ValueStyle): string {
  const isDate = "basis" in node;
  const of = isDate ? { ...field, type: "TimeValue" } : valueField(field);
  const state = node["state"] === "stated" ? undefined : node["state"];
  const parts = [part("mod", node, style), valueText(node["value"], of, style)].filter(Boolean);
  const marks = [
    ...(isDate ? [part("basis", node, style)] : []),
    ...(state === undefined ? [] : [labelled("value-state", state, style)]),
    ...(node["anchor"] === undefined ? [] : [`${compareWords[style.locale].anchor} ${nameOf(node["anchor"], style)}`]),
  ];
  const alternatives = ((node["alternatives"] ?? []) as Node[]).map((one) => codedText(one, field, style));
  const own = `${parts.join(" ")}${marks.length === 0 ? "" : ` (${marks.join(separators[style.locale])})`}`;
  return [own, ...alternatives].join(` ${compareWords[style.locale].or} `);
}

// A stance is not coded itself: its value is a field with a codelist of its own.
function valueField(field: Field): Field {
  const own = field.type === "Stance" ? concepts["Stance"]?.fields["value"] : undefined;
  return own ?? { ...field, type: field.value ?? field.type };
}

const separators = { en: ", ", ar: "، " } as const;

function part(key: string, node: Node, style: ValueStyle): string {
  const field = concepts["Time"]?.fields[key];
  return node[key] === undefined || !field ? "" : plainText(node[key], field, style);
}

function labelled(codelist: string, value: unknown, { locale }: ValueStyle): string {
  const list = codelists[codelist];
  return locale === "en" || !list ? String(value) : labelOf(list, String(value), locale);
}

function nameOf(id: unknown, { names }: ValueStyle): string {
  return names.get(String(id)) ?? String(id);
}

const unshown = new Set(["id", "evidence", "note", "mentions", "coding", "start", "end", "quote"]);

// An object by its fields: a participant, an office, or a whole visit.
function objectText(node: Node, type: string, style: ValueStyle): string {
  const { fields = {} } = concepts[type] ?? {};
  const texts = Object.entries(fields).flatMap(([key, field]) => {
    if (node[key] === undefined || unshown.has(key)) return [];
    const text = valueText(node[key], field, style);
    if (text === "") return [];
    return key === "entity" ? [text] : [`${style.locale === "en" ? key : field.label.ar}: ${text}`];
  });
  return texts.join(style.locale === "ar" ? "؛ " : "; ");
}
