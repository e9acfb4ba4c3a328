import type * as z from "zod";
import type { Issue, Locale, Localized, PatchStep } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import { fill } from "../rules/check-rules.ts";
import type { Law } from "../rules/rule.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { metaOf, namedOf, nodeOf, type Schema } from "../schema/node.ts";
import { schemaAt, valueAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";
import { nearestOf } from "./spelling.ts";

/** What shape issues are told from: the schema, the input and the language, and how many of one code are told. */
export interface Shaped {
  schema: Schema;
  input: unknown;
  locale: Locale;
  most: number;
}

type ZodIssue = z.core.$ZodIssue;

/** Turns what Zod found into issues of ours: one per fault, with the field's own words and a cure where there is one. */
export function shapeIssues(found: readonly ZodIssue[], shaped: Shaped): Issue[] {
  const told = new Map<string, number>();
  const issues = found.flatMap((issue) => translate(issue, issue.path as Path, shaped));
  return issues.filter(({ code }) => {
    const count = told.get(code) ?? 0;
    told.set(code, count + 1);
    return count < shaped.most;
  });
}

function translate(issue: ZodIssue, path: Path, shaped: Shaped): Issue[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, shaped.most).map((key) => unknownKey(key, path, shaped));
    case "invalid_type":
      return [typeIssue(issue.expected, path, shaped)];
    case "invalid_value":
      return [valueIssue(issue.values as unknown[], path, shaped)];
    case "invalid_format":
      return [
        made(shapeCodes.pattern, path, shaped, {
          expected: describe(path, shaped),
          found: valueAt(shaped.input, path),
        }),
      ];
    case "too_big":
      return [made(shapeCodes.tooBig, path, shaped, { expected: sized(issue.maximum, issue.origin, shaped.locale) })];
    case "too_small":
      return [made(shapeCodes.tooSmall, path, shaped, { expected: sized(issue.minimum, issue.origin, shaped.locale) })];
    case "invalid_union":
      return unionIssues(issue.errors, path, shaped);
    case "invalid_key":
      return [made(shapeCodes.pattern, path, shaped, { expected: describe(path, shaped), found: path.at(-1) })];
    default:
      return [made(shapeCodes.form, path, shaped, { expected: describe(path, shaped) })];
  }
}

// Of several forms the input takes the one whose outside fits; only where none fits the forms themselves are named.
function unionIssues(branches: ZodIssue[][], path: Path, shaped: Shaped): Issue[] {
  const fitting = branches.filter(
    (issues) => !issues.some(({ path: at, code }) => at.length === 0 && code === "invalid_type"),
  );
  const best = fitting.sort((a, b) => a.length - b.length)[0];
  if (best) return best.flatMap((issue) => translate(issue, [...path, ...(issue.path as Path)], shaped));
  return [
    made(shapeCodes.form, path, shaped, {
      expected: describe(path, shaped),
      found: kindOf(valueAt(shaped.input, path), shaped.locale),
    }),
  ];
}

function unknownKey(key: string, path: Path, shaped: Shaped): Issue {
  const computed = computedKey(key, path, shaped);
  if (computed) return computed;
  const known = Object.keys(schemaAt(shaped.schema, path)?.shape ?? {});
  const near = nearestOf(key, known);
  const value = valueAt(shaped.input, [...path, key]);
  const fix: PatchStep[] = [
    { op: "remove", path: toPointer([...path, key]) },
    { op: "add", path: toPointer([...path, near ?? key]), value },
  ];
  const hint: Localized = { en: `did you mean ${near}?`, ar: `هل المقصود ${near}؟` };
  const issue = made(shapeCodes.unknownKey, [...path, key], shaped, { key });
  return near === undefined
    ? issue
    : { ...issue, hint: hint[shaped.locale], ...(near in Object(valueAt(shaped.input, path)) ? {} : { fix }) };
}

// A key that the article has at this place, and the authored form has not.
function computedKey(key: string, path: Path, shaped: Shaped): Issue | undefined {
  if (shaped.schema !== CodingSchema) return undefined;
  const field = schemaAt(ArticleSchema, path)?.shape?.[key];
  if (!field || nodeOf(field).meta.authored !== "absent") return undefined;
  const issue = made(shapeCodes.computedKey, [...path, key], shaped, { key });
  return key === "text" && path.length === 0 ? { ...issue, hint: besideIt[shaped.locale] } : issue;
}

const besideIt: Localized = {
  en: "keep the text in a file beside the coding: <name>.txt beside <name>.coding.yaml",
  ar: "ضعوا النص في ملف بجوار الترميز: <name>.txt بجوار <name>.coding.yaml",
};

function typeIssue(expected: string, path: Path, shaped: Shaped): Issue {
  const value = valueAt(shaped.input, path);
  if (value === undefined) return made(shapeCodes.required, path, shaped, { key: path.at(-1) ?? "" });
  const names = { expected: typeNames[expected]?.[shaped.locale] ?? expected, found: kindOf(value, shaped.locale) };
  return made(shapeCodes.type, path, shaped, names);
}

function valueIssue(values: unknown[], path: Path, shaped: Shaped): Issue {
  const found = valueAt(shaped.input, path);
  if (found === undefined) return made(shapeCodes.required, path, shaped, { key: path.at(-1) ?? "" });
  const same = values.find(
    (value) => typeof value === "string" && typeof found !== "string" && value === String(found),
  );
  if (same !== undefined) return unquotedIssue(found, path, shaped);
  const shown = values.length > 24 ? `${values.slice(0, 24).join(", ")}, …` : values.join(", ");
  const near = typeof found === "string" ? nearestOf(found.toLowerCase(), values.map(String)) : undefined;
  const hint: Localized = { en: `did you mean ${near}?`, ar: `هل المقصود ${near}؟` };
  const issue = made(shapeCodes.value, path, shaped, { expected: shown, found });
  return near === undefined ? issue : { ...issue, hint: hint[shaped.locale] };
}

// 0.1 without quotation marks is a number, and looks like the string that is due.
function unquotedIssue(found: unknown, path: Path, shaped: Shaped): Issue {
  const names = { expected: kindOf("", shaped.locale), found: kindOf(found, shaped.locale) };
  const quoted = JSON.stringify(String(found));
  const hint: Localized = { en: `put it in quotation marks: ${quoted}`, ar: `ضعوه بين علامتي اقتباس: ${quoted}` };
  return { ...made(shapeCodes.type, path, shaped, names), hint: hint[shaped.locale] };
}

function made(law: Law, path: Path, { locale }: Shaped, words: Record<string, unknown>): Issue {
  const { expected, found } = words;
  return {
    code: law.code,
    severity: "error",
    path,
    message: fill(law.message[locale], words),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}

function describe(path: Path, { schema, locale }: Shaped): string {
  const at = schemaAt(schema, path);
  if (!at) return "";
  const { meta, schema: field } = nodeOf(at.field);
  // the named schema tells how its values are written; the field, what this one means
  const written = metaOf(namedOf(field));
  return (
    (locale === "ar" ? (written.arabic ?? meta.arabic) : undefined) ?? written.description ?? meta.description ?? ""
  );
}

const typeNames: Readonly<Record<string, Localized>> = {
  string: { en: "a string", ar: "نص" },
  number: { en: "a number", ar: "عدد" },
  int: { en: "a whole number", ar: "عدد صحيح" },
  boolean: { en: "true or false", ar: "true أو false" },
  object: { en: "an object", ar: "كائن" },
  record: { en: "an object", ar: "كائن" },
  array: { en: "a list", ar: "قائمة" },
  null: { en: "null", ar: "null" },
};

function kindOf(value: unknown, locale: Locale): string {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return typeNames[kind]?.[locale] ?? kind;
}

/** A size in the words of a message: how many characters, items or simply how much. */
export function sized(size: number | bigint, origin: string, locale: Locale): string {
  const unit = units[origin];
  if (!unit) return String(size);
  if (locale === "en") return `${size} ${unit.en}`;
  const form = arabicPlural.select(Number(size));
  const word = unit.ar[form] ?? unit.ar.other;
  return form === "one" || form === "two" ? word : `${size} ${word}`;
}

const units: Readonly<Record<string, { en: string; ar: ArabicForms }>> = {
  string: {
    en: "characters",
    ar: { one: "محرف واحد", two: "محرفان", few: "محارف", many: "محرفًا", other: "محرف" },
  },
  array: {
    en: "items",
    ar: { one: "عنصر واحد", two: "عنصران", few: "عناصر", many: "عنصرًا", other: "عنصر" },
  },
};

type ArabicForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const arabicPlural = new Intl.PluralRules("ar");
