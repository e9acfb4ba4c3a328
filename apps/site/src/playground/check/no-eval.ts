import { isWithoutEval } from "@diplomatic-visits/core/internal/browser";

// Imported before anything that creates schemas: otherwise Zod tests whether it may generate code, which the page's policy
// forbids and reports.
if (!isWithoutEval) throw new Error("schemas would write code");
