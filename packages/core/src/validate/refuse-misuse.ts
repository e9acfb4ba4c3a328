import { nearestOf } from "../text/spelling.ts";
import type { ValidateOptions } from "./options.ts";
import { refuseRules } from "./refuse-rules.ts";

const known = ["text", "format", "locale", "rules", "locate", "maxIssues"] as const satisfies (keyof ValidateOptions)[];

/** Throws TypeError on invalid options, whatever the input is: they are the caller's mistake, not a fault of the data. */
export function refuseMisuse(options: ValidateOptions): void {
  const { locale = "en", format = "json", text = "", locate = false, maxIssues = 100, rules = {} } = options;
  refuseUnknown(options);
  if (locale !== "en" && locale !== "ar")
    throw new TypeError(`locale must be "en" or "ar", not ${JSON.stringify(locale)}`);
  if (format !== "json" && format !== "yaml")
    throw new TypeError(`format must be "json" or "yaml", not ${JSON.stringify(format)}`);
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (!(maxIssues > 0)) throw new TypeError("maxIssues must be a positive number");
  if (typeof locate !== "boolean") throw new TypeError("locate must be true or false");
  refuseRules(rules);
}

function refuseUnknown(options: ValidateOptions): void {
  const unknown = Object.keys(options).find((key) => !known.some((name) => name === key));
  if (unknown === undefined) return;
  const near = nearestOf(unknown, known);
  throw new TypeError(
    `unknown option ${JSON.stringify(unknown)}${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}
