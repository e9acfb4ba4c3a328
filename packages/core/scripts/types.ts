import { compile } from "json-schema-to-typescript";
import * as z from "zod";
import type { JsonSchema } from "../src/formats/json-schema.ts";
import { meta } from "../src/metadata/meta.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import { metaOf, type Schema, typeNameOf } from "../src/schema/node.ts";
import { ProjectSchema } from "../src/schema/project.ts";

const banner = `// Generated from the schemas by \`npm run generate\`; do not edit.
`;

const options = {
  additionalProperties: false,
  bannerComment: "",
  ignoreMinAndMaxItems: true,
  maxItems: -1,
  unreachableDefinitions: true,
  style: { printWidth: 120 },
} as const;

/** Generates the TypeScript interfaces of the article, of the authored form and of a project, with a sentence on every field. */
export async function interfacesOf(): Promise<string> {
  const article = typed(ArticleSchema, "");
  const coding = typed(CodingSchema, "Authored");
  const project = typed(ProjectSchema, "");
  const definitions = {
    ...definitionsOf(article, "Article"),
    ...definitionsOf(coding, "Coding"),
    ...definitionsOf(project, "Project"),
  };
  const source = await compile(
    { title: "Everything", type: "object", additionalProperties: false, properties: {}, definitions } as never,
    "Everything",
    options,
  );
  const interfaces = source
    .replace(/export interface Everything \{\s*\}\n?/, "")
    .replace(/ \*\s*\n \* This interface was referenced by[^/]*? \*\//g, " */")
    .replace(/\/\*\*\n \* ([^\n]*)\n \*\//g, "/** $1 */")
    .replace(/^( +)\/\*\*\n +\* ([^\n]*)\n +\*\//gm, "$1/** $2 */")
    .replace(/= \((.*)\)$/gm, "= $1;")
    .replace(/^(export type \w+ = \w+)$/gm, "$1;");
  return `${banner}\n${generics(article, "")}\n${generics(coding, "Authored")}\n${interfaces.trim()}\n`;
}

interface Exported {
  root: JsonSchema;
  generic: Map<string, JsonSchema>;
}

// Every named schema becomes a definition; every use of one, and every coded value, becomes the name of its type.
function typed(schema: Schema, prefix: string): Exported {
  const generic = new Map<string, JsonSchema>();
  const root = z.toJSONSchema(schema as z.ZodType, {
    target: "draft-07",
    metadata: meta,
    override({ zodSchema, jsonSchema }) {
      const name = genericOf(zodSchema, prefix);
      if (!name) return;
      const json = jsonSchema as JsonSchema;
      generic.set(name.split("<")[0] as string, { ...json });
      const { description } = json;
      for (const key of Object.keys(json)) delete json[key];
      Object.assign(json, { tsType: name, ...(description ? { description } : {}) });
    },
  }) as JsonSchema;
  return { root, generic };
}

function definitionsOf({ root }: Exported, name: string): Record<string, JsonSchema> {
  const definitions = root["definitions"] as Record<string, JsonSchema>;
  const named = Object.entries(definitions).sort(([a], [b]) => (a === name ? -1 : b === name ? 1 : a < b ? -1 : 1));
  return Object.fromEntries(
    named.map(([key, json]) => [key, { ...(withNames(json, definitions) as JsonSchema), title: key }]),
  );
}

// Keeps what TypeScript can express: names for references, and one sentence for every field.
function withNames(json: unknown, definitions: Record<string, JsonSchema>): unknown {
  if (Array.isArray(json)) return json.map((item) => withNames(item, definitions));
  if (typeof json !== "object" || json === null) return json;
  const { allOf, minItems, maxItems, propertyNames, ...own } = json as JsonSchema;
  const only = Array.isArray(allOf) && allOf.length === 1 ? (allOf[0] as JsonSchema) : undefined;
  const name = String(own["$ref"] ?? only?.["$ref"] ?? "")
    .split("/")
    .at(-1);
  const description = own["description"] ?? (name ? definitions[name]?.["description"] : undefined);
  if (name) return { tsType: name, description };
  if (own["tsType"]) return { tsType: own["tsType"], description };
  const walked = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, withNames(value, definitions)]));
  if (typeof walked["items"] === "object") walked["items"] = { ...walked["items"], description: undefined };
  return walked;
}

function generics({ generic }: Exported, prefix: string): string {
  return [...generic].map(([name, json]) => genericInterface(name, json, prefix)).join("\n");
}

function genericInterface(name: string, json: JsonSchema, prefix: string): string {
  const required = new Set(json["required"] as string[]);
  const properties = Object.entries(json["properties"] as Record<string, JsonSchema>);
  const lines = properties.map(([key, value]) => {
    const type =
      key === "value"
        ? "T"
        : key === "alternatives"
          ? `${prefix}Claim<T>[]`
          : typeOf(withNames(value, {}) as JsonSchema);
    return `  /** ${String(value["description"] ?? "")} */\n  ${key}${required.has(key) ? "" : "?"}: ${type};`;
  });
  return `/** ${String(json["description"])} */\nexport interface ${name}<T> {\n${lines.join("\n")}\n}\n`;
}

function typeOf(json: JsonSchema): string {
  if (json["tsType"]) return String(json["tsType"]);
  if (json["type"] === "array") return `${typeOf(json["items"] as JsonSchema)}[]`;
  return String(json["type"]);
}

/** The name of the generic type of a building block, such as `Coded<VisitType>`. */
function genericOf(schema: Schema, prefix: string): string | undefined {
  const { block } = metaOf(schema);
  if (block !== "coded" && block !== "claim") return undefined;
  const value = (schema as z.core.$ZodObject)._zod.def.shape["value"];
  if (!value) return undefined;
  return `${prefix}${block === "coded" ? "Coded" : "Claim"}<${typeNameOf(value) ?? "string"}>`;
}
