import { compact } from "./compact.ts";
import type { FormatName, ReportFormat } from "./format.ts";
import { github } from "./github.ts";
import { json, ndjsonReport } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** Every format by its name. */
export const reportFormats: Readonly<Record<FormatName, ReportFormat>> = {
  pretty,
  compact,
  json,
  ndjson: ndjsonReport,
  github,
  sarif,
  junit,
};
