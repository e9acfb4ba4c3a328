import { isDeepStrictEqual } from "node:util";
import { applyFix, type FixChange, type Issue } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import { editedSource, isRenaming } from "./edit-source.ts";

/** A source with fixes written into it. */
export interface FixedSource {
  source: string;
  changes: FixChange[];
  /** Fixes that the layout of the source leaves no way to write. */
  unwritten: Issue[];
}

/** How a source is written. */
export type SourceFormat = "json" | "yaml";

const mark = "\ufeff";

/**
 * Writes the fixes of issues into the source of an article or a coding. Comments and layout stay; a source whose layout
 * leaves no way is rewritten as JSON; YAML keeps its content, and the fix is reported as not written.
 */
export function fixedSource(source: string, issues: readonly Issue[], format: SourceFormat): FixedSource {
  const start = source.startsWith(mark) ? mark : "";
  let text = source.slice(start.length);
  const value = valueIn(text, format);
  const skipped = new Set(applyFix(value, issues).skipped.map(({ issue }) => issue));
  const changes: FixChange[] = [];
  const unwritten: Issue[] = [];
  for (const issue of issues.filter((one) => !skipped.has(one))) {
    const fixed = applyFix(valueIn(text, format), issue);
    if (fixed.changes.length === 0) continue;
    const edited = written(text, fixed.changes, format);
    const isRight = edited !== undefined && isDeepStrictEqual(valueIn(edited, format), fixed.document);
    if (!isRight && format === "yaml") unwritten.push(issue);
    else {
      text = isRight ? edited : reprinted(text, fixed.document);
      for (const change of fixed.changes) changes.push(change);
    }
  }
  return { source: start + text, changes, unwritten };
}

function written(source: string, changes: readonly FixChange[], format: SourceFormat): string | undefined {
  let text: string | undefined = source;
  for (let i = 0; i < changes.length && text !== undefined; i++) {
    const [change, next] = [changes[i], changes[i + 1]];
    if (!change) break;
    const renames = next !== undefined && isRenaming(change, next);
    text = editedSource(text, { change, next, format });
    if (renames) i++;
  }
  return text;
}

/** A value printed as JSON in the indentation of the source it replaces. */
export function reprinted(source: string, value: unknown): string {
  const [, indent = ""] = /^\{\r?\n([ \t]*)/.exec(source) ?? [];
  return JSON.stringify(value, null, indent) + (/\s*$/.exec(source)?.[0] ?? "");
}

// What is read as JSON has to be JSON; the reader of YAML would take more.
/** The value of a source; undefined where it cannot be read. */
export function valueIn(source: string, format: SourceFormat): unknown {
  if (format === "yaml") {
    const read = readYamlInput(source);
    return read.ok ? read.value : undefined;
  }
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
