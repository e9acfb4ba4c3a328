import { parseLoosely } from "./loose-json.ts";

/** An object of JSON-LD, whose shape is unchecked. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const mostScripts = 40;
const mostUnits = 1_000_000;
const mostNodes = 5_000;

const articleTypes =
  /(?:^|[/:#])(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle)$/;

/** A page's metadata in JSON-LD. */
export interface JsonLd {
  /** The node of the article, if there is one. */
  article?: JsonLdNode;
  /** The node that a value is or refers to by its `@id`. */
  resolve(value: unknown): JsonLdNode | undefined;
}

/** Reads the JSON-LD of a page: every script, every graph; unreadable parts are skipped. */
export function readJsonLd(document: Document): JsonLd {
  const nodes = nodesOf(document);
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string") byId.set(id, { ...node, ...byId.get(id) });
  }
  const articles = nodes.filter(isArticle);
  const article = articles.find((node) => typeof node["headline"] === "string") ?? articles[0];
  return {
    ...(article ? { article } : {}),
    resolve(value) {
      const node = typeof value === "string" ? byId.get(value) : isNode(value) ? value : undefined;
      const id = node?.["@id"];
      return typeof id === "string" ? { ...byId.get(id), ...node } : node;
    },
  };
}

function nodesOf(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of [...document.querySelectorAll("script")].slice(0, 500)) {
    if (!/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    const source = script.textContent ?? "";
    if (source.length > mostUnits || nodes.length > mostNodes * mostScripts) continue;
    gather(parseLoosely(source), nodes);
  }
  return nodes;
}

// breadth first, so that the outermost article comes first
function gather(root: unknown, nodes: JsonLdNode[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < mostNodes; i++) {
    const value = queue[i];
    if (isNode(value)) nodes.push(value);
    const inner: unknown[] = Array.isArray(value) ? value : isNode(value) ? Object.values(value) : [];
    for (const one of inner.slice(0, mostNodes)) if (typeof one === "object" && one !== null) queue.push(one);
  }
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => articleTypes.test(type));
}

/** The types of a node, as written. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}
