import type { ValidateOptions } from "./options.ts";

const grades: readonly unknown[] = ["error", "warning", "note", "off"];

/** Throws TypeError on options that make no sense, whatever the input is: a slip of the caller, not a fault of the data. */
export function refuseMisuse(options: ValidateOptions): void {
  const { locale = "en", format = "json", text = "", maxIssues = 100, rules = {} } = options;
  if (locale !== "en" && locale !== "ar")
    throw new TypeError(`locale must be "en" or "ar", not ${JSON.stringify(locale)}`);
  if (format !== "json" && format !== "yaml")
    throw new TypeError(`format must be "json" or "yaml", not ${JSON.stringify(format)}`);
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (!(maxIssues > 0)) throw new TypeError("maxIssues must be a positive number");
  const misgraded = Object.entries(rules).find(([, grade]) => !grades.includes(grade));
  if (misgraded) throw new TypeError(`${misgraded[0]} must be graded error, warning, note or off`);
}
