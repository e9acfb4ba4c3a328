import { toPointer } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import { fixRecord } from "../fix/fix-report.ts";
import type { FileVerdict } from "../inputs/check-file.ts";
import type { ReportFormat } from "./format.ts";

/** A verdict as data: file, form, ok, issues with their pointers, and what was not checked or not listed. */
function recordOf({ path, result, fixes }: FileVerdict): Record<string, unknown> {
  const { ok, form, issues, notChecked, notListed } = result;
  const told = issues.map(({ path: at, ...issue }) => ({ ...issue, pointer: toPointer(at) }));
  const id = result.ok ? { id: result.article.id } : {};
  return {
    file: path,
    ok,
    ...(form ? { form } : {}),
    ...id,
    issues: told,
    notChecked,
    ...(notListed ? { notListed } : {}),
    ...(fixes ? { fixes: fixRecord(fixes) } : {}),
  };
}

/** One JSON document: a list of verdicts. */
export const json: ReportFormat = {
  file: (verdict) => jsonText(recordOf(verdict), 2),
  frame: () => ({ before: "[\n", between: ",\n", after: () => "\n]\n" }),
};

/** One JSON document a line: a verdict for each file. */
export const ndjsonReport: ReportFormat = { file: (verdict) => `${jsonText(recordOf(verdict))}\n` };
