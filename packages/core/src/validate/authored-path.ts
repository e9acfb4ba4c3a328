import type { Path } from "../article/path.ts";

/**
 * The path in the authored form that corresponds to a path of the article: evidence was a quote, the state and the basis
 * were part of the value, and sections and the text were computed.
 */
export function authoredPath(path: Path): Path {
  const at = path.findIndex((key) => key === "evidence" || key === "mentions" || key === "state" || key === "sections");
  if (at < 0) return ["start", "end"].includes(String(path.at(-1))) && path.length > 3 ? path.slice(0, -1) : path;
  const key = path[at];
  if (key === "evidence") return [...path.slice(0, at), "quote"];
  if (key === "mentions") return path.slice(0, at + 1);
  return path.slice(0, at);
}
