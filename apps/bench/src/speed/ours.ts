import { ArticleSchema } from "@diplomatic-visits/core";
import { readJsonInput } from "@diplomatic-visits/core/internal";

/** The strict reader and the shape, without a rule; Zod judges only what the compiled shape doubts. */
export function readsAndFits(text: string): boolean {
  const read = readJsonInput(text);
  if (!read.ok) return false;
  return read.shape?.form === "article" || ArticleSchema.safeParse(read.value).success;
}
