import { articleJsonSchema } from "@diplomatic-visits/core";

type Json = Readonly<Record<string, unknown>>;

const definitions = articleJsonSchema()["$defs"] as Readonly<Record<string, Json>>;
const named: Readonly<Record<string, Json>> = { Article: articleJsonSchema(), ...definitions };

/** Concepts whose ids are a union for each article; the others keep plain ids. */
const listed = ["entity", "visit", "meeting", "agreement", "statement", "quantity", "time", "sentence"];

/**
 * Types of an article's objects whose ids and references are the article's own: each is core's type with the fields that
 * contain a reference, directly or nested, replaced. The type parameter is the ids of one article.
 */
export function knownTypes(): string {
  const names = knownNames().map(({ name }) => name.replace("Known", ""));
  const source = [...blocks, ...names.map(interfaceOf)].join("\n");
  const used = [...Object.keys(named), "Coded", "Claim"].filter((name) =>
    new RegExp(`[<( ]${name}[>;)<,\\[]`).test(source),
  );
  return `// Generated from the schema by \`npm run generate\`; do not edit.

import type {
${used
  .sort()
  .map((name) => `  ${name},`)
  .join("\n")}
} from "@diplomatic-visits/core";

/** The ids of one article: a union of strings for each concept. */
export interface Ids {
${listed.map((concept) => `  /** The ids of concept \`${concept}\`. */\n  ${concept}: string;`).join("\n")}
}

${source}`;
}

/** The types of one article's objects, which another file derives from the generic ones: name and definition. */
export function knownNames(): { name: string; description: string }[] {
  return Object.keys(named)
    .filter((name) => !isValue(name) && holdsReference(name, new Set()))
    .map((name) => ({ name: `Known${name}`, description: String(named[name]?.["description"]) }));
}

function isValue(name: string): boolean {
  return /^(Coded|Claimed)[A-Z]/.test(name);
}

function holdsReference(name: string, seen: Set<string>): boolean {
  if (isValue(name)) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  const fields = Object.values((named[name]?.["properties"] ?? {}) as Record<string, Json>);
  return ownId(name) !== undefined || fields.some((field) => fieldHoldsReference(field, seen));
}

function fieldHoldsReference(field: Json, seen: Set<string>): boolean {
  if (conceptsOf(field).length > 0) return true;
  if (field["items"]) return fieldHoldsReference(field["items"] as Json, seen);
  const name = nameOf(field);
  return name !== undefined && holdsReference(name, seen);
}

function interfaceOf(name: string): string {
  const { properties, required, description } = named[name] as {
    properties: Record<string, Json>;
    required?: string[];
    description: string;
  };
  const id = ownId(name);
  const fields = Object.entries(properties).flatMap(([key, field]) => {
    const type = key === "id" && id ? id : fieldHoldsReference(field, new Set()) ? typeOf(field) : undefined;
    if (type === undefined) return [];
    const comment = key === "id" ? "The id." : String(field["description"] ?? "");
    return [{ key, comment, type, optional: !required?.includes(key) }];
  });
  return extended({ name: `Known${name}<I extends Ids>`, base: name, description, fields });
}

// The union of the ids of objects with this name.
function ownId(name: string): string | undefined {
  const concept = name === "TimeExpression" ? "time" : name.toLowerCase();
  return listed.includes(concept) ? idType(concept) : undefined;
}

function idType(concept: string): string {
  return `I[${JSON.stringify(concept)}]`;
}

function conceptsOf({ $comment }: Json): string[] {
  return (
    /ref: ([^;]*)/
      .exec(String($comment))?.[1]
      ?.split(", ")
      .filter((concept) => listed.includes(concept)) ?? []
  );
}

function typeOf(field: Json): string {
  const concepts = conceptsOf(field);
  if (concepts.length > 0) {
    const reserved = /reserved: ([^;]*)/.exec(String(field["$comment"]))?.[1]?.split(", ") ?? [];
    return [...concepts.map(idType), ...reserved.map((word) => JSON.stringify(word))].join(" | ");
  }
  const item = field["items"] as Json | undefined;
  if (item) return /\|/.test(typeOf(item)) ? `(${typeOf(item)})[]` : `${typeOf(item)}[]`;
  const name = nameOf(field) as string;
  if (isValue(name)) return `KnownCoded<${valueTypeOf(name)}, I>`;
  return holdsReference(name, new Set()) ? `Known${name}<I>` : name;
}

function valueTypeOf(name: string): string {
  const { value } = (named[name] as Json)["properties"] as { value: Json };
  return conceptsOf(value).length > 0 ? typeOf(value) : (nameOf(value) as string);
}

function nameOf(node: Json): string | undefined {
  const reference = node["$ref"] ?? (node["allOf"] as readonly Json[] | undefined)?.[0]?.["$ref"];
  return reference === undefined ? undefined : String(reference).split("/").at(-1);
}

const attributedTo: Field = {
  key: "attributedTo",
  comment: "Whose word it is, when it is not the article's own.",
  type: idType("entity"),
  optional: true,
};
const alternatives: Field = {
  key: "alternatives",
  comment: "Values that cannot be true beside this one: sources differ, or the words allow both.",
  type: "KnownClaim<T, I>[]",
  optional: true,
};

const blocks = [
  extended({
    ...{ name: "KnownClaim<T, I extends Ids>", base: "Claim<T>", fields: [attributedTo] },
    description: "A value that another source gives, or that the words also allow.",
  }),
  extended({
    ...{ name: "KnownCoded<T, I extends Ids>", base: "Coded<T>", fields: [attributedTo, alternatives] },
    description: "A value with its state and the quotes it rests on.",
  }),
];

interface Field {
  key: string;
  comment: string;
  type: string;
  optional: boolean;
}

interface Extension {
  name: string;
  base: string;
  description: string;
  fields: readonly Field[];
}

function extended({ name, base, description, fields }: Extension): string {
  const keys = fields.map(({ key }) => JSON.stringify(key)).join(" | ");
  const lines = fields.map(
    ({ key, comment, type, optional }) => `  /** ${comment} */\n  ${key}${optional ? "?" : ""}: ${type};`,
  );
  return `/** ${description} */\nexport interface ${name} extends Omit<${base}, ${keys}> {\n${lines.join("\n")}\n}\n`;
}
