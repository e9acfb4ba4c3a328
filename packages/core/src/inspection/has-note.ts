import type { Support } from "../article/article-index.ts";

/** Whether a note explains a quote: one of its fact, or one of the mention itself. */
export function hasNote({ evidence, owner, role }: Support): boolean {
  const holder: { note?: unknown } = role === "mentions" ? evidence : owner;
  return holder.note !== undefined;
}
