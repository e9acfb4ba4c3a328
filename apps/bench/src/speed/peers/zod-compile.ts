import type { Peer } from "./peer.ts";

/** Zod's compiler, with the published schema. */
export const zodCompile: Peer = {
  name: "z.compile",
  package: "zod",
  how: {
    en: "the project's own schema through `z.compile`, strict, `safeParse`",
    ar: "مخطط المشروع نفسه عبر `z.compile` بوضعه الصارم، `safeParse`",
  },
  source: () => `
import { ArticleSchema } from "@diplomatic-visits/core/schema";
import { compile } from "zod";
const schema = compile(ArticleSchema, { strict: true });
export const check = (value) => schema.safeParse(value).success;
export const issues = (value) => schema.safeParse(value).error?.issues.length ?? 0;
`,
};
