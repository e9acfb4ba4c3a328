import type { Row } from "./row.ts";
import { anchoring } from "./rows/anchoring.ts";
import { bundles } from "./rows/bundles.ts";
import { bytes } from "./rows/bytes.ts";
import { coldStart } from "./rows/cold-start.ts";
import { drafting } from "./rows/drafting.ts";
import { hostile } from "./rows/hostile.ts";
import { manyIssues } from "./rows/many-issues.ts";
import { memory } from "./rows/memory.ts";
import { ndjson } from "./rows/ndjson.ts";
import { oneWarning } from "./rows/one-warning.ts";
import { shape } from "./rows/shape.ts";
import { verdict } from "./rows/verdict.ts";
import { wrongShape } from "./rows/wrong-shape.ts";

/** All rows in the order in which they are shown: one line a row. */
export const rows: readonly Row[] = [
  shape,
  verdict,
  bytes,
  oneWarning,
  manyIssues,
  wrongShape,
  anchoring,
  coldStart,
  ndjson,
  memory,
  hostile,
  bundles,
  drafting,
];
