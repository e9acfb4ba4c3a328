import { ArticleSchema } from "@diplomatic-visits/core";
import { readJsonInput } from "@diplomatic-visits/core/internal";

/** The strict reader and the shape, without a rule. */
export function readsAndFits(text: string): boolean {
  const read = readJsonInput(text);
  return read.ok && ArticleSchema.safeParse(read.value).success;
}
