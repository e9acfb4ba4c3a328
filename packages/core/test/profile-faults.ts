import { profileLimits } from "../src/formats/extraction-profile/provider.ts";

/** The profiles of the collection of saved cases, and Anthropic's as its kit and secondary pages describe it. */
export type ProfileName = "openai_202602" | "gemini_202602" | "gemini_202503" | "minimal_202602" | "anthropic";

type Json = Record<string, unknown>;

interface Asks {
  keywords: readonly string[];
  formats: readonly string[];
  /** Whether every object is closed and requires every property, and the root is an object. */
  closed: boolean;
  /** Whether every object lists the order of its properties. */
  ordering: boolean;
}

const common = ["type", "title", "description", "enum", "properties", "required", "additionalProperties", "items"];
const sizes = ["minItems", "maxItems", "minimum", "maximum", "format"];
const dates = ["date-time", "date", "time"];
const gemini = [...common, ...sizes, "propertyOrdering", "prefixItems"];
const openai = [...common, ...sizes, ...["const", "anyOf", "$defs", "$ref", "pattern"]];

const asks: Readonly<Record<ProfileName, Asks>> = {
  openai_202602: {
    keywords: [...openai, "multipleOf", "exclusiveMinimum", "exclusiveMaximum"],
    formats: [...dates, "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
    closed: true,
    ordering: false,
  },
  minimal_202602: { keywords: [...common, ...sizes], formats: dates, closed: true, ordering: false },
  gemini_202602: { keywords: gemini, formats: dates, closed: false, ordering: false },
  gemini_202503: { keywords: gemini, formats: dates, closed: false, ordering: true },
  anthropic: { keywords: common, formats: [], closed: true, ordering: false },
};

const types = ["string", "integer", "number", "boolean", "array", "object", "null"];

/** Why a service would reject a schema; empty if it would accept it. */
export function profileFaults(schema: Json, name: ProfileName): string[] {
  const root = schema["type"] === "object" && schema["anyOf"] === undefined;
  const rootFaults = asks[name].closed && !root ? ["the root is no plain object"] : [];
  return [...rootFaults, ...nodeFaults(schema, asks[name], "#"), ...limitFaults(schema)];
}

function nodeFaults(node: Json, wanted: Asks, at: string): string[] {
  const known = wanted.keywords;
  const faults = Object.keys(node).flatMap((key) => (known.includes(key) ? [] : [`${at}: ${key} is not supported`]));
  faults.push(...typeFaults(node, wanted, at));
  if (kinds(node).includes("object")) faults.push(...objectFaults(node, wanted, at));
  if (kinds(node).includes("array") && !node["items"] && !node["prefixItems"]) faults.push(`${at}: a list of anything`);
  if (node["format"] !== undefined && !wanted.formats.includes(String(node["format"]))) faults.push(`${at}: format`);
  return [...faults, ...childrenOf(node).flatMap(([key, child]) => nodeFaults(child, wanted, `${at}/${key}`))];
}

function typeFaults(node: Json, { keywords }: Asks, at: string): string[] {
  const isElsewhere = ["$ref", "anyOf"].some((key) => keywords.includes(key) && node[key] !== undefined);
  if (node["type"] === undefined) return isElsewhere ? [] : [`${at}: no type`];
  const list = kinds(node);
  const isPlain = list.length === 1 || (list.length === 2 && list.includes("null"));
  return isPlain && list.every((type) => types.includes(type)) ? [] : [`${at}: type`];
}

function objectFaults(node: Json, wanted: Asks, at: string): string[] {
  const keys = Object.keys((node["properties"] as Json) ?? {});
  const required = (node["required"] as string[] | undefined) ?? [];
  const ordering = node["propertyOrdering"] as string[] | undefined;
  const isEqual = keys.length === required.length && keys.every((key) => required.includes(key));
  const isClosed = node["properties"] !== undefined && node["additionalProperties"] === false && isEqual;
  return [
    ...(required.some((key) => !keys.includes(key)) ? [`${at}: requires what is no property`] : []),
    ...(wanted.closed && !isClosed ? [`${at}: is not closed, or does not require every property`] : []),
    ...(wanted.ordering && !ordering ? [`${at}: no order`] : []),
    ...(ordering?.some((key, i) => !keys.includes(key) || ordering.indexOf(key) !== i) ? [`${at}: order`] : []),
  ];
}

function kinds(node: Json): string[] {
  return [node["type"]].flat().filter((type) => typeof type === "string");
}

function childrenOf(node: Json): [string, Json][] {
  const maps = ["properties", "$defs"].flatMap((key) => Object.entries((node[key] as Record<string, Json>) ?? {}));
  const lists = ["anyOf", "prefixItems"].flatMap((key) =>
    ((node[key] as Json[]) ?? []).map((child): [string, Json] => [key, child]),
  );
  const single = ["items", "additionalProperties"].flatMap((key): [string, Json][] => {
    const child = node[key];
    return typeof child === "object" && child !== null ? [[key, child as Json]] : [];
  });
  return [...maps, ...lists, ...single];
}

// Counted independently of the size that the profiles report.
function limitFaults(schema: Json): string[] {
  const nodes: { node: Json; depth: number }[] = [];
  const collect = (node: Json, depth: number): void => {
    const level = depth + (node["properties"] ? 1 : 0);
    nodes.push({ node, depth: level });
    for (const [, child] of childrenOf(node)) collect(child, level);
  };
  collect(schema, 0);
  const keys = nodes.flatMap(({ node }) => Object.keys((node["properties"] as Json) ?? {}));
  const enums = nodes.map(({ node }) => ((node["enum"] as unknown[]) ?? []).map(String));
  const letters = [...keys, ...enums.flat()].join("").length;
  const long = enums.some((values) => values.length > 250 && values.join("").length > 15_000);
  const { properties, depth, enumValues, characters } = profileLimits;
  return [
    ...(keys.length > properties ? ["too many properties"] : []),
    ...(nodes.some((one) => one.depth > depth) ? ["too deep"] : []),
    ...(enums.flat().length > enumValues ? ["too many codes"] : []),
    ...(letters > characters || long ? ["too many letters"] : []),
  ];
}
