import { validate } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** Refuses rules that do not exist and severities that are unknown, before anything is read. */
export function refuseRules(rules: ValidateSettings["rules"]): void {
  try {
    validate("", { rules });
  } catch (error) {
    throw error instanceof TypeError ? usageError(`--rule: ${error.message}`) : error;
  }
}
