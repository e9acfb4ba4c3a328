import { articleJsonSchema, validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";
import { Ajv2020 } from "ajv/dist/2020.js";

const fitsSchema = new Ajv2020({ strict: false }).compile(articleJsonSchema());
const json = JSON.stringify(article);
const edits = [
  { what: "one letter of a quote", from: '"quote":"زيارة رسمية"', to: '"quote":"زيارة رسميه"' },
  { what: "one letter of the text, outside any quote", from: "لكن إضافة", to: "لكن إضافه" },
  { what: "three zeros too few", from: "2200000000", to: "2200000" },
  { what: "a name no entity has", from: '"entity":"lavrov"', to: '"entity":"lavrof"' },
  { what: "a Wednesday for a Tuesday", from: '"value":"2021-04-13"', to: '"value":"2021-04-14"' },
  { what: "a field misspelt", from: '"visitors":', to: '"visiters":' },
];

for (const { what, from, to } of edits) {
  const edited = json.replace(from, to);
  const codes = new Set(validate(edited).issues.map(({ code }) => code));
  console.log(
    `${what}: JSON Schema ${fitsSchema(JSON.parse(edited)) ? "valid" : "invalid"}, check ${[...codes].join(", ")}`,
  );
}
