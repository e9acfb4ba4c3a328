// What a user writes first: readline, JSON.parse and the published Zod schema, which checks the shape only.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { ArticleSchema } from "@diplomatic-visits/core/schema";

let invalid = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) }))
  if (!ArticleSchema.safeParse(JSON.parse(line)).success) invalid++;
console.log(invalid);
