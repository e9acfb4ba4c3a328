import type { Peer } from "./peer.ts";

/** Zod with the published schema, as a user calls it. */
export const zod: Peer = {
  name: "Zod",
  package: "zod",
  how: { en: "the project's own schema, `safeParse`", ar: "مخطط المشروع نفسه، `safeParse`" },
  source: () => `
import { ArticleSchema } from "@diplomatic-visits/core/schema";
export const check = (value) => ArticleSchema.safeParse(value).success;
export const issues = (value) => ArticleSchema.safeParse(value).error?.issues.length ?? 0;
`,
};
