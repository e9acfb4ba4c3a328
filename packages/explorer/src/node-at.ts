import type { Article } from "@diplomatic-visits/core";

/** The object that a fact's key leads to in its article; undefined if it leads nowhere. */
export function nodeAt(article: Article, key: string): Readonly<Record<string, unknown>> | undefined {
  let node: unknown = article;
  for (const step of key.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    node = Array.isArray(node)
      ? (node.find((item) => item?.id === name) ?? node[Number(name)])
      : (node as Record<string, unknown> | undefined)?.[name];
  }
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>) : undefined;
}
