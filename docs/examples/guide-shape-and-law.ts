import { articleSchema, validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";
import { Ajv2020 } from "ajv/dist/2020.js";

const fitsSchema = new Ajv2020({ strict: false }).compile(articleSchema());
const json = JSON.stringify(article);
const edits = [
  ["one letter of a quote", '"quote":"زيارة رسمية"', '"quote":"زيارة رسميه"'],
  ["one letter of the text, outside any quote", "لكن إضافة", "لكن إضافه"],
  ["three zeros too few", "2200000000", "2200000"],
  ["a name no entity has", '"entity":"lavrov"', '"entity":"lavrof"'],
  ["a Wednesday for a Tuesday", '"value":"2021-04-13"', '"value":"2021-04-14"'],
  ["a field misspelt", '"visitors":', '"visiters":'],
] as const;

for (const [what, from, to] of edits) {
  const edited = json.replace(from, to);
  const codes = new Set(validate(edited).issues.map(({ code }) => code));
  console.log(
    `${what}: JSON Schema ${fitsSchema(JSON.parse(edited)) ? "valid" : "invalid"}, check ${[...codes].join(", ")}`,
  );
}
