// One article, checked with the published Zod schema: the shape only.
import { readFileSync } from "node:fs";
import { ArticleSchema } from "@diplomatic-visits/core/schema";

console.log(ArticleSchema.safeParse(JSON.parse(readFileSync(process.argv[2], "utf8"))).success);
