/** Markup that is safe to write as it is. */
export interface Html {
  readonly markup: string;
}

/** A value allowed in a template: markup, lists of markup, or text, which is escaped. */
export type Part = Html | readonly Part[] | string | number | undefined | false;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text escaped for HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Markup from a template; every value is escaped, except markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((all, string, i) => all + string + (i < parts.length ? written(parts[i]) : ""), "") };
}

/** JSON escaped for a script element that is not executed. */
export function scriptJson(value: unknown): Html {
  return { markup: JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapedUnit) };
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function written(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "markup" in part ? part.markup : part.map(written).join("");
}
