import { escaped } from "@diplomatic-visits/core/internal";
import { reasonOf } from "../io/reason.ts";

/** What is said of a failure: why, in one line; of a fault of this program, where it arose. */
export function failureText(error: unknown): string {
  const { exit, message, stack = message, syscall } = error as NodeJS.ErrnoException & { exit?: number };
  if (exit !== undefined) return `visits: ${escaped(message)}\n`;
  if (syscall !== undefined) return `visits: ${escaped(reasonOf(error))}\n`;
  return `visits: a fault of this program, please report it:\n${stack.split("\n").map(escaped).join("\n")}\n`;
}
