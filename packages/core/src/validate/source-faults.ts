import type { Issue } from "../article/issue.ts";
import { toPointer } from "../article/path.ts";
import type { SourceFaults } from "../rules/rule.ts";
import type { Read } from "./reading.ts";
import { valueAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";

/**
 * Tells the faults of a YAML source that have a cure of their own, a quote cut by a comma and a string that YAML took for
 * something else, from the other faults of shape.
 */
export function sourceFaults(
  { value, document }: Read,
  { shape: issues }: { shape: readonly Issue[]; text: string },
): { document: SourceFaults; rest: Issue[] } {
  if (document?.kind !== "yaml") return { document: { cuts: [], wrongTypes: [] }, rest: [...issues] };
  const cuts = document.flowNullKeys();
  const cutAt = new Set(cuts.map(({ path, key }) => toPointer([...path, key])));
  const isCut = ({ code, path }: Issue) => code === shapeCodes.unknownKey.code && cutAt.has(toPointer(path));
  const isWrongType = ({ code, path }: Issue) => isTypeFault(code) && isScalar(valueAt(value, path));
  const wrongTypes = issues.filter(isWrongType).map(({ path }) => {
    const raw = document.rawScalar(path);
    return { path, found: valueAt(value, path), ...(raw === undefined ? {} : { raw }) };
  });
  return { document: { cuts, wrongTypes }, rest: issues.filter((issue) => !isCut(issue) && !isWrongType(issue)) };
}

function isTypeFault(code: string): boolean {
  return code === shapeCodes.type.code || code === shapeCodes.form.code || code === shapeCodes.value.code;
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value === null;
}
