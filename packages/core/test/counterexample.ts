import { readdirSync, readFileSync } from "node:fs";
import { applyPatch } from "rfc6902";
import { parse } from "yaml";
import { toPointer } from "../src/article/path.ts";
import type { Result } from "../src/validate/options.ts";
import { validate } from "../src/validate/validate.ts";
import { type BaseName, baseArticle, baseCoding, baseText } from "./base-articles.ts";

type Operation = { op: "add" | "replace" | "remove"; path: string; value?: unknown };

/** A document that breaks one law, told as an edit of an article that breaks none. */
export interface Counterexample {
  /** `group/name` of the law. */
  code: string;
  base: BaseName;
  form?: "article" | "coding";
  /** For faults that only a written source can have: the coding.yaml text is edited instead. */
  source?: { replace: string; with: string };
  edit?: Operation[];
  issues: { code: string; path: string }[];
  fix: Operation[];
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

/** The base of a counterexample as data: an article, or a coding. */
export function baseOf({ base, form = "article" }: Counterexample): unknown {
  return form === "coding" ? baseCoding(base) : baseArticle(base);
}

/** Applies an edit; a step of its paths may be the id of an array item in place of its number. */
export function edited(document: unknown, edit: readonly Operation[]): unknown {
  const copy = structuredClone(document);
  for (const operation of edit) {
    const path = numbered(copy, operation.path);
    const [failure] = applyPatch(copy, [{ ...operation, path } as Parameters<typeof applyPatch>[1][number]]);
    if (failure) throw new Error(`${operation.op} ${operation.path}: ${failure.message}`);
  }
  return copy;
}

/** A pointer with ids in place of numbers, as a pointer with numbers. */
export function numbered(document: unknown, pointer: string): string {
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

/** Validates a document of a counterexample's form. */
export function judged({ base, form }: Counterexample, document: unknown): Result {
  return validate(document, form === "coding" ? { text: baseText(base) } : {});
}

/** Issues as `code path`, to compare. */
export function told(result: Result): string[] {
  return result.issues.map(({ code, path }) => `${code} ${toPointer(path)}`).sort();
}
