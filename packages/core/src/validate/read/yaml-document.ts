import { isMap, isScalar, isSeq } from "yaml";
import type { Path } from "../../article/path.ts";
import { placeOf } from "./locate-json.ts";
import type { CommentedScalar, FlowNullKey, SourceDocument, SourcePlace } from "./source-document.ts";
import type { DecodedSource } from "./source-text.ts";
import { childAt, keyText, type Ranged } from "./yaml-tree.ts";

/** Makes the places of a YAML tree's values searchable. */
export function yamlDocument(source: DecodedSource, root: unknown): SourceDocument {
  const { text, positionOf } = source;
  const place = (node: unknown): SourcePlace | undefined => {
    const range = (node as Ranged | null | undefined)?.range;
    return range ? placeOf(positionOf, range[0], range[1]) : undefined;
  };
  return {
    kind: "yaml",
    text,
    locate(path) {
      const { node, key } = walkTo(text, root, path);
      return place(node) ?? place(key);
    },
    locateKey(path) {
      const { key, whole } = walkTo(text, root, path);
      return whole ? place(key) : undefined;
    },
    rawScalar(path) {
      const { node, whole } = walkTo(text, root, path);
      if (!whole || !isScalar(node) || !node.range) return undefined;
      return text.slice(node.range[0], node.range[1]);
    },
    flowNullKeys: () => nullKeys(text, root),
    commentedScalars: () => commented(text, root),
  };
}

/** Follows a path as far as possible: returns the last node on it, its key, and whether the whole path exists. */
function walkTo(text: string, root: unknown, path: Path): { node: unknown; key?: unknown; whole: boolean } {
  let at: { node: unknown; key?: unknown } = { node: root };
  for (const step of path) {
    const child = childAt(text, at.node, step);
    if (!child) return { ...at, whole: false };
    at = { node: child.value, key: child.key };
  }
  return { ...at, whole: true };
}

function nullKeys(text: string, root: unknown): FlowNullKey[] {
  return [...nodesIn(text, root)].flatMap(({ node, path }) => {
    if (!isMap(node) || !node.flow) return [];
    return node.items.flatMap((pair) => (pair.value === null ? [{ path, key: keyText(text, pair) ?? "" }] : []));
  });
}

function commented(text: string, root: unknown): CommentedScalar[] {
  return [...nodesIn(text, root)].flatMap(({ node, path }) => {
    if (!isScalar(node) || node.type !== "PLAIN" || typeof node.value !== "string" || !node.range) return [];
    const line = text.slice(node.range[1], node.range[1] + longestComment);
    const comment = /^[ \t]+(#[^\r\n]*)/.exec(line)?.[1];
    return comment === undefined ? [] : [{ path, comment: comment.trimEnd() }];
  });
}

/** How many units after a string are searched for a comment. */
const longestComment = 400;

function* nodesIn(text: string, root: unknown): Generator<{ node: unknown; path: Path }> {
  const open: { node: unknown; path: Path }[] = [{ node: root, path: [] }];
  for (let next = 0; next < open.length; next++) {
    const { node, path } = open[next] as { node: unknown; path: Path };
    yield { node, path };
    if (isSeq(node)) node.items.forEach((item, i) => void open.push({ node: item, path: [...path, i] }));
    if (!isMap(node)) continue;
    for (const pair of node.items) open.push({ node: pair.value, path: [...path, keyText(text, pair) ?? ""] });
  }
}
