import { articleRules, codingRules } from "../rules/rules.ts";
import { nearestOf } from "../text/spelling.ts";
import { readCodes } from "./read/read-codes.ts";
import { shapeCodes } from "./shape-codes.ts";

const severities: readonly unknown[] = ["error", "warning", "note", "off"];

// what nobody can change is checked once
const accepted = new WeakSet<object>();

/** Throws TypeError if `rules` names a rule that does not exist or cannot be set, or sets an unknown severity. */
export function refuseRules(given: unknown): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError('rules must be an object such as { "evidence/trimmed": "off" }');
  if (accepted.has(given)) return;
  for (const [code, severity] of Object.entries(given)) {
    const fault = faultOf(code);
    if (fault !== undefined) throw new TypeError(fault);
    if (!severities.includes(severity))
      throw new TypeError(`${code} must be set to error, warning, note or off, not ${JSON.stringify(severity)}`);
  }
  if (Object.isFrozen(given)) accepted.add(given);
}

const codes: readonly string[] = [...articleRules, ...codingRules].map((rule) => rule.code);
const groups: readonly string[] = [...new Set(codes.map((known) => `${known.split("/")[0]}/*`))];
const settable: ReadonlySet<string> = new Set([...codes, ...groups]);

function faultOf(code: string): string | undefined {
  if (settable.has(code)) return undefined;
  const fixed: string[] = [...readCodes, ...Object.values(shapeCodes)].map((known) => known.code);
  if (fixed.includes(code) || fixed.some((known) => code === `${known.split("/")[0]}/*`))
    return `the severity of ${code} cannot be set: without its check there is no article to check`;
  const near = nearest(code, code.endsWith("/*") ? groups : codes);
  return `unknown rule ${JSON.stringify(code)}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

// The name matters more than the group: coding/trimmed probably means evidence/trimmed.
function nearest(code: string, known: readonly string[]): string | undefined {
  const name = (of: string) => of.slice(of.indexOf("/") + 1);
  const near = nearestOf(code, known) ?? known.find((one) => !one.endsWith("/*") && name(one) === name(code));
  if (near !== undefined || code.endsWith("/*")) return near;
  const named = nearestOf(name(code), known.map(name));
  return known.find((one) => named !== undefined && name(one) === named);
}
