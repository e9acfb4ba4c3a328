import { remembered } from "../text/remembered.ts";

/** Replaces {names} with values; a name without a value stays unchanged. */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  const parts = partsOf(template);
  let filled = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2) {
    const value = values[parts[i] as string];
    filled += (value === undefined ? `{${parts[i]}}` : shown(value)) + parts[i + 1];
  }
  return filled;
}

/** The literals and names of a template, by turns. */
const partsOf = remembered((template) => template.split(/\{([a-zA-Z]+)\}/));

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
