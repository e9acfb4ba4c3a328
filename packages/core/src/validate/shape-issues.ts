import type * as z from "zod";
import type { Issue, Localized } from "../article/issue.ts";
import { isOfEarlierVersion } from "../article/migrate.ts";
import { type NotListed, notListedOf } from "../article/not-listed.ts";
import { type Path, toPointer } from "../article/path.ts";
import { didYouMean } from "../inspection/did-you-mean.ts";
import { fill } from "../rules/fill.ts";
import { metaOf, namedOf, nodeOf, type Schema } from "../schema/node.ts";
import { parseShape } from "../schema/shape-faults.ts";
import { choicesOf, dueForm } from "./due-form.ts";
import { schemaAt, valueAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";
import { made, type Shaped } from "./shape-issue.ts";
import { sized, typeNameOf, typeNames } from "./shape-words.ts";
import { meantFields, unknownKey } from "./unknown-key.ts";

type ZodIssue = z.core.$ZodIssue;

/** The issues of a shape, and how many more there are of each code. */
export interface ShapeIssues {
  issues: Issue[];
  notListed: NotListed[];
}

/** Turns Zod's issues into issues of this project: one per fault, with the field's description and a fix if there is one. */
export function shapeIssues(found: readonly ZodIssue[], shaped: Shaped): ShapeIssues {
  const counts = new Map<string, number>();
  const issues: Issue[] = [];
  const add = (code: string, count = 1) => counts.set(code, (counts.get(code) ?? 0) + count);
  const isListed = (code: string) => (counts.get(code) ?? 0) < shaped.most;
  const meant = meantFields(found, shaped);
  const isMeant = (code: string | undefined, at: Path) => code === shapeCodes.required.code && meant.has(toPointer(at));
  for (const fault of found) {
    const path = fault.path as Path;
    const code = codeOf(fault, path, shaped);
    if (isMeant(code, path)) continue;
    if (code !== undefined && !isListed(code)) add(code);
    else
      for (const issue of translate(fault, path, shaped)) {
        if (isMeant(issue.code, issue.path)) continue;
        if (isListed(issue.code)) issues.push(issue);
        add(issue.code);
      }
    if (fault.code === "unrecognized_keys" && fault.keys.length > shaped.most)
      add(shapeCodes.unknownKey.code, fault.keys.length - shaped.most);
  }
  return { issues, notListed: notListedOf(counts, shaped.most) };
}

// The code of a fault, where it is known without making its issue, which costs much more.
function codeOf({ code }: ZodIssue, path: Path, { input }: Shaped): string | undefined {
  if (code !== "invalid_type" && code !== "invalid_value" && code !== "invalid_format") return undefined;
  const value = valueAt(input, path);
  if (value === undefined && code !== "invalid_format") return shapeCodes.required.code;
  if (code === "invalid_format") return shapeCodes.pattern.code;
  return code === "invalid_value" && typeof value === "string" ? shapeCodes.value.code : shapeCodes.type.code;
}

function translate(issue: ZodIssue, path: Path, shaped: Shaped): Issue[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, shaped.most).flatMap((key) => unknownKeyIssues(key, path, shaped));
    case "invalid_type":
      return [typeIssue(issue.expected, path, shaped)];
    case "invalid_value":
      return [valueIssue(issue.values as unknown[], path, shaped)];
    case "invalid_format":
      return [patternIssue(path, shaped)];
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

// Report the faults of the form whose outer type fits the input; list the forms only if none fits.
function unionIssues(branches: ZodIssue[][], path: Path, shaped: Shaped): Issue[] {
  const fitting = branches.filter(
    (issues) => !issues.some(({ path: at, code }) => at.length === 0 && code === "invalid_type"),
  );
  const best = fitting.sort((a, b) => a.length - b.length)[0];
  if (best) return best.flatMap((issue) => translate(issue, [...path, ...(issue.path as Path)], shaped));
  if (valueAt(shaped.input, path) === undefined) return [missing(path, shaped)];
  const found = typeNameOf(valueAt(shaped.input, path), shaped.locale);
  return [withForm(made(shapeCodes.form, path, shaped, { expected: describe(path, shaped), found }), shaped)];
}

// A misspelt key is reported with the faults of its value; its fix is offered only if the value has none.
function unknownKeyIssues(key: string, path: Path, shaped: Shaped): Issue[] {
  const { issue, field } = unknownKey(key, path, shaped);
  if (!field) return [issue];
  const input = valueAt(shaped.input, issue.path);
  const parsed = parseShape(field, input);
  const under = shapeIssues(parsed.ok ? [] : parsed.issues, { ...shaped, schema: field, input }).issues;
  const { fix, ...unfixed } = issue;
  if (under.length === 0) return [issue];
  return [unfixed, ...under.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))];
}

// For a missing value or a wrong type, show the expected form with the author's own word in it.
function typeIssue(expected: string, path: Path, shaped: Shaped): Issue {
  const { input, locale } = shaped;
  const value = valueAt(input, path);
  if (value === undefined) return missing(path, shaped);
  const names = { expected: typeNames[expected]?.[locale] ?? expected, found: typeNameOf(value, locale) };
  return withForm(made(shapeCodes.type, path, shaped, names), shaped);
}

function missing(path: Path, shaped: Shaped): Issue {
  const key = path.at(-1) ?? "";
  const issue = made(shapeCodes.required, path, shaped, { key });
  const field = schemaAt(shaped.schema, path)?.field;
  const choices = field ? choicesOf(field) : [];
  if (choices.length === 0 && field && dueForm(field) === "…") return withMeaning(issue, shaped);
  if (choices.length === 0) return withForm(issue, shaped);
  return { ...issue, hint: fill(addOneOf[shaped.locale], { key, choices: listed(choices) }) };
}

const addOneOf: Localized = {
  en: "add {key}, one of: {choices}",
  ar: "أضف {key} بإحدى هذه القيم: {choices}",
};

// A plain field has no form to show, so the hint describes the field.
function withMeaning(issue: Issue, { schema, locale }: Shaped): Issue {
  const field = schemaAt(schema, issue.path)?.field;
  const { description, arabic } = field ? nodeOf(field).meta : {};
  const meaning = locale === "ar" ? arabic : description;
  const line = fill(writeSo[locale], { line: `${issue.path.at(-1)}: …` });
  return { ...issue, hint: meaning === undefined ? line : `${line} (${meaning.replace(/\.$/, "")})` };
}

function withForm(issue: Issue, { schema, input, locale }: Shaped): Issue {
  const field = schemaAt(schema, issue.path)?.field;
  const form = field ? dueForm(field, valueAt(input, issue.path)) : "";
  if (form === "" || form === "…") return issue;
  const key = issue.path.at(-1);
  const line = typeof key === "string" ? `${key}: ${form}` : form;
  const choices = field && valueAt(input, issue.path) !== undefined ? openChoices(field, form) : [];
  const hint = fill(writeSo[locale], { line });
  return { ...issue, hint: choices.length > 0 ? hint + fill(withValue[locale], { choices: listed(choices) }) : hint };
}

const writeSo: Localized = { en: "write ⟦{line}⟧", ar: "اكتب ⟦{line}⟧" };

const withValue: Localized = { en: ", with one of these values: {choices}", ar: "، والقيمة إحدى هذه: {choices}" };

// The codes to choose from, if the author's word is not one of them.
function openChoices(field: Schema, form: string): string[] {
  const value = schemaAt(field, ["value"])?.field;
  return value && form.includes("value: …") ? choicesOf(value) : [];
}

const mostListed = 24;

function listed(values: readonly unknown[]): string {
  return values.length > mostListed ? `${values.slice(0, mostListed).join(", ")}, …` : values.join(", ");
}

function valueIssue(values: unknown[], path: Path, shaped: Shaped): Issue {
  const found = valueAt(shaped.input, path);
  if (found === undefined) return missing(path, shaped);
  if (typeof found !== "string") return unquotedIssue(found, path, shaped);
  const meant = didYouMean(found, values.map(String));
  const issue = made(shapeCodes.value, path, shaped, { expected: listed(values), found });
  if (isOfEarlierVersion(path, found)) return { ...issue, hint: earlierVersion[shaped.locale] };
  return meant === undefined ? issue : { ...issue, hint: meant.hint[shaped.locale] };
}

const earlierVersion: Localized = {
  en: "it belongs to version 0.1 of the format: run `visits migrate` on the file, or call migrate()",
  ar: "هذا من الإصدار 0.1 للصيغة: شغّل `visits migrate` على الملف، أو استدعِ migrate()",
};

// 0.1 without quotation marks is a number, although it looks like the expected string.
function unquotedIssue(found: unknown, path: Path, shaped: Shaped): Issue {
  const issue = typeIssue("string", path, shaped);
  if (typeof found === "object") return issue;
  const quoted = JSON.stringify(String(found));
  const hint: Localized = { en: `put it in quotation marks: ${quoted}`, ar: `ضعه بين علامتي اقتباس: ${quoted}` };
  return { ...issue, hint: hint[shaped.locale] };
}

function patternIssue(path: Path, shaped: Shaped): Issue {
  const found = valueAt(shaped.input, path);
  return made(shapeCodes.pattern, path, shaped, { expected: describe(path, shaped), found });
}

function describe(path: Path, { schema, locale }: Shaped): string {
  const at = schemaAt(schema, path);
  if (!at) return "";
  const { meta, schema: field } = nodeOf(at.field);
  // the named schema describes how its values are written; the field, what this value means
  const written = metaOf(namedOf(field));
  return (
    (locale === "ar" ? (written.arabic ?? meta.arabic) : undefined) ?? written.description ?? meta.description ?? ""
  );
}
