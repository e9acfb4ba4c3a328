import { wordsValue } from "../envelope/field-values.ts";
import { textOfHtml } from "../envelope/html-text.ts";
import { isJsonObject, type JsonObject, type TakenFields } from "../envelope/taken-fields.ts";
import type { ReadProblem } from "../format.ts";

/** A text field of an item: the object that has it, its key, its content and whether it is mark-up. */
interface TextField {
  node: JsonObject;
  key: string;
  value: string;
  isHtml: boolean;
  role: string;
}

/** The body of an item, plain if it has a plain one, and what was wrong with it. */
export function bodyIn(
  item: JsonObject,
  taken: TakenFields,
  place: string,
): { body?: string; problems: ReadProblem[] } {
  const fields = textFields(item, "body", "bodies");
  const field = fields.find(({ isHtml, value }) => !isHtml && value.trim() !== "") ?? fields[0];
  if (!field) return { problems: [] };
  takeField(item, taken, { field, list: "bodies" });
  if (!field.isHtml) return { body: field.value, problems: [] };
  const { text, unknown } = textOfHtml(field.value);
  return { body: text, problems: unknown.length === 0 ? [] : [unknownReferences(unknown, place)] };
}

/** The headline of an item: the main one if roles are named, otherwise the first. */
export function headlineIn(item: JsonObject, taken: TakenFields): string | undefined {
  const fields = textFields(item, "headline", "headlines");
  const field = fields.find(({ role }) => role === "main") ?? fields[0];
  if (!field) return undefined;
  const text = wordsValue(field.isHtml ? textOfHtml(field.value).text : field.value);
  if (text !== undefined) takeField(item, taken, { field, list: "headlines" });
  return text;
}

// Version 1 has a field for each kind of text (`body_xhtml`), versions 2 and 3 have a list.
function textFields(item: JsonObject, single: string, list: string): TextField[] {
  const listed = Array.isArray(item[list]) ? item[list].filter(isJsonObject) : [];
  const own = Object.keys(item).filter((key) => key === single || key.startsWith(`${single}_`));
  return [
    ...listed.flatMap((node) =>
      textField(node, "value", `${node["contentType"] ?? node["contenttype"] ?? ""}`, node["role"]),
    ),
    ...own.flatMap((key) => textField(item, key, key, key === single ? "main" : key.slice(single.length + 1))),
  ];
}

function textField(node: JsonObject, key: string, kind: string, role: unknown): TextField[] {
  const value = node[key];
  if (typeof value !== "string" || value.trim() === "") return [];
  const isMarkUp = /html|xml/i.test(kind) || (!/text/i.test(kind) && /<\/?(?:p|br|div|h[1-6])\b/i.test(value));
  return [{ node, key, value, isHtml: isMarkUp, role: typeof role === "string" ? role : "" }];
}

function takeField(item: JsonObject, taken: TakenFields, { field, list }: { field: TextField; list: string }): void {
  taken.take(field.node, field.key);
  if (field.node === item) return;
  taken.take(item, list);
  for (const key of ["contentType", "contenttype", "charCount", "charcount", "wordCount", "wordcount"])
    taken.take(field.node, key);
  if (field.role === "main") taken.take(field.node, "role");
}

function unknownReferences(names: readonly string[], place: string): ReadProblem {
  const few = [...new Set(names)].slice(0, 8).join(" ");
  return {
    severity: "warning",
    place,
    message: { en: `character references were left as they are: ${few}`, ar: `بقيت إحالات محارف على حالها: ${few}` },
  };
}
