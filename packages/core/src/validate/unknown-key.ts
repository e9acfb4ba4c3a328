import type * as z from "zod";
import type { Issue, Localized, PatchStep } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import { didYouMean } from "../inspection/did-you-mean.ts";
import { fill } from "../rules/fill.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { nodeOf, type Schema } from "../schema/node.ts";
import { meantKey } from "./meant-key.ts";
import { schemaAt, valueAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";
import { made, type Shaped } from "./shape-issue.ts";

/** The issue of an unknown key, and the field that it means if that field is absent. */
export function unknownKey(key: string, path: Path, shaped: Shaped): { issue: Issue; field?: Schema } {
  const { input, locale } = shaped;
  const shape = schemaAt(shaped.schema, path)?.shape ?? {};
  const computed = computedKey(key, path, shaped);
  if (computed) return { issue: computed };
  const issue = made(shapeCodes.unknownKey, [...path, key], shaped, { key });
  const meant = meantKey(key, Object.keys(shape));
  if (meant === undefined)
    return { issue: { ...issue, hint: fill(knownKeys[locale], { keys: Object.keys(shape).join(", ") }) } };
  const hint = (didYouMean(key, [meant])?.hint ?? meantHint(meant))[locale];
  if (Object.hasOwn(Object(valueAt(input, path)), meant)) return { issue: { ...issue, hint } };
  const value = valueAt(input, issue.path);
  return { issue: { ...issue, hint, fix: renamed(issue.path, meant, value) }, field: shape[meant] as Schema };
}

function meantHint(meant: string): Localized {
  return { en: `did you mean ${meant}?`, ar: `هل المقصود ${meant}؟` };
}

const knownKeys: Localized = {
  en: "omit it, or use one of the keys that are known here: {keys}",
  ar: "احذفه أو خذ أحد المفاتيح المعروفة هنا: {keys}",
};

// A key that the article has at this place but the authored form does not, including offsets beside a quote.
function computedKey(key: string, path: Path, shaped: Shaped): Issue | undefined {
  const shape = (shaped.schema === CodingSchema && schemaAt(ArticleSchema, path)?.shape) || {};
  const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
  const isComputed = field !== undefined && nodeOf(field).meta.authored === "absent";
  if (!isComputed && !isOffset(key, path, shaped)) return undefined;
  const isWithoutLoss = field === undefined || recomputed.has(key);
  const fix: PatchStep[] = [{ op: "remove", path: toPointer([...path, key]) }];
  const issue = { ...made(shapeCodes.computedKey, [...path, key], shaped, { key }), ...(isWithoutLoss ? { fix } : {}) };
  return key === "text" && path.length === 0 ? { ...issue, hint: besideIt[shaped.locale] } : issue;
}

// Anchoring recomputes these, so the key can be removed. Removing evidence, a state or the text would lose data.
const recomputed: ReadonlySet<string> = new Set([
  "$schema",
  "specVersion",
  "textDirection",
  "offsetUnit",
  "start",
  "end",
]);

function isOffset(key: string, path: Path, { schema }: Shaped): boolean {
  const shape = schemaAt(schema, path)?.shape ?? {};
  return (key === "start" || key === "end") && "quote" in shape && !("evidence" in shape);
}

const besideIt: Localized = {
  en: "keep the text in a file beside the coding: <name>.txt beside <name>.coding.yaml",
  ar: "ضع النص في ملف بجوار الترميز: <name>.txt بجوار <name>.coding.yaml",
};

function renamed(path: Path, meant: string, value: unknown): PatchStep[] {
  return [
    { op: "remove", path: toPointer(path) },
    { op: "add", path: toPointer([...path.slice(0, -1), meant]), value },
  ];
}

/** The pointers of fields that are missing only because their key is misspelt. */
export function meantFields(found: readonly z.core.$ZodIssue[], { schema, input }: Shaped): Set<string> {
  const pointers = found.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const path = issue.path as Path;
    const known = Object.keys(schemaAt(schema, path)?.shape ?? {});
    const absent = known.filter((key) => !Object.hasOwn(Object(valueAt(input, path)), key));
    return issue.keys.slice(0, mostKeys).flatMap((key) => {
      const meant = meantKey(key, known);
      return meant !== undefined && absent.includes(meant) ? [toPointer([...path, meant])] : [];
    });
  });
  return new Set(pointers);
}

/** The maximum number of unknown keys of one object that are compared with the known ones. */
const mostKeys = 64;
