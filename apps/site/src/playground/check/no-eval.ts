import { isWithoutEval } from "@diplomatic-visits/core/internal/browser";

// Imported before anything that makes schemas: otherwise Zod asks whether it may write code, which the page's policy
// forbids and reports.
if (!isWithoutEval) throw new Error("schemas would write code");
