import { readdirSync, readFileSync } from "node:fs";
import { applyPatch } from "rfc6902";
import { parse } from "yaml";
import { toPointer } from "../src/article/path.ts";
import { sha256 } from "../src/text/digest.ts";
import type { ValidationResult } from "../src/validate/options.ts";
import { validate } from "../src/validate/validate.ts";
import { type BaseName, baseArticle, baseCoding, baseSource, baseText } from "./base-articles.ts";

type Operation = { op: "add" | "replace" | "remove"; path: string; value?: unknown };

/** A range of characters and its replacement. */
interface Replacement {
  replace: string;
  with: string;
}

/** A document that breaks one rule, described as an edit of a valid article. */
export interface Counterexample {
  /** `group/name` of the rule. */
  code: string;
  base: BaseName;
  /** The form that is edited; an article when absent. */
  form?: "article" | "coding";
  /** For faults that only a source can have: coding.yaml is edited instead. */
  source?: Replacement;
  /** For faults of the text's characters: as long as what it replaces, so that no span moves; the digest is recomputed. */
  text?: Replacement;
  edit?: Operation[];
  issues: { code: string; path: string }[];
  /** The edit that fixes it; absent if undoing the replacement fixes it. */
  fix?: Operation[];
}

const folder = new URL("../counterexamples/", import.meta.url);

/** Every counterexample, by the path of its file. */
export function counterexamples(): Counterexample[] {
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups.flatMap(({ name: group }) =>
    readdirSync(new URL(`${group}/`, folder)).map((file) => {
      const told = parse(readFileSync(new URL(`${group}/${file}`, folder), "utf8")) as Omit<Counterexample, "code">;
      return { ...told, code: `${group}/${file.replace(/\.yaml$/, "")}` };
    }),
  );
}

/** The document before the counterexample's edit, the document after it, and the document after the fix. */
export interface Documents {
  sound: unknown;
  broken: unknown;
  mended: unknown;
}

/** Applies a counterexample; a source stays text, everything else is data. */
export function documentsOf(one: Counterexample): Documents {
  const { base, form = "article", source, text, edit = [], fix = [] } = one;
  if (source) {
    const sound = baseSource(base);
    return { sound, broken: replaced(sound, source), mended: sound };
  }
  const sound = form === "coding" ? baseCoding(base) : baseArticle(base);
  const broken = edited(text ? withText(sound, text) : sound, edit);
  return { sound, broken, mended: text && fix.length === 0 ? sound : edited(broken, fix) };
}

/** Validates a document of a counterexample. */
export function judged({ base, form, source }: Counterexample, document: unknown): ValidationResult {
  if (source) return validate(document, { text: baseText(base), format: "yaml" });
  return validate(document, form === "coding" ? { text: baseText(base) } : {});
}

/** Issues as `code path`, to compare. */
export function told(result: ValidationResult): string[] {
  return result.issues.map(({ code, path }) => `${code} ${toPointer(path)}`).sort();
}

/** The issues a counterexample expects, as `code path`; ids in their paths become numbers. */
export function expected({ issues, source }: Counterexample, broken: unknown): string[] {
  const place = (path: string) => (source ? path : numbered(broken, path));
  return issues.map(({ code, path }) => `${code} ${place(path)}`).sort();
}

function replaced(whole: string, { replace, with: by }: Replacement): string {
  if (whole.split(replace).length !== 2) throw new Error(`${JSON.stringify(replace)} does not occur exactly once`);
  return whole.replace(replace, () => by);
}

function withText(document: unknown, replacement: Replacement): unknown {
  const { replace, with: by } = replacement;
  if (replace.length !== by.length) throw new Error(`${JSON.stringify(by)} is not as long as what it replaces`);
  const article = structuredClone(document) as { text: string; textHash: string };
  const text = replaced(article.text, replacement);
  return { ...article, text, textHash: sha256(text) };
}

// A step of a path may be the id of an array item in place of its number.
function edited(document: unknown, edit: readonly Operation[]): unknown {
  const copy = structuredClone(document);
  for (const operation of edit) {
    const path = numbered(copy, operation.path);
    const [failure] = applyPatch(copy, [{ ...operation, path } as Parameters<typeof applyPatch>[1][number]]);
    if (failure) throw new Error(`${operation.op} ${operation.path}: ${failure.message}`);
  }
  return copy;
}

function numbered(document: unknown, pointer: string): string {
  let value = document;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path = steps.map((step) => {
    const place = Array.isArray(value) ? value.findIndex((item) => (item as { id?: unknown })?.id === step) : -1;
    const key = place >= 0 ? place : step;
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
    return key;
  });
  return toPointer(path);
}
