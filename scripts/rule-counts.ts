// Writes how many rules there are, in all and by group, into the pages that say so; a test checks the same places.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const folder = new URL("packages/core/counterexamples/", root);
const groups = readdirSync(folder).map((group) => [group, readdirSync(new URL(`${group}/`, folder))] as const);
const files = groups.flatMap(([group, names]) => names.map((name) => new URL(`${group}/${name}`, folder)));
const count = files.length;
const written = files.filter((file) => parse(readFileSync(file, "utf8")).source !== undefined).length;
const page = "explanation/what-json-schema-cannot-check.md";

type Replacement = readonly [pattern: RegExp, number: number];

const data = count - written;
const rows: Replacement[] = groups.map(([group, names]) => [
  new RegExp(`(?<=^\\| \`?${group}\`? \\| )\\d+(?= \\|)`, "gm"),
  names.length,
]);
const pages: Readonly<Record<string, readonly Replacement[]>> = {
  "README.md": [
    [/(?<=each\s+of\s+the\s+)\d+(?=\s+rules)/g, count],
    [/\d+(?= rules checked)/g, count],
    [/(?<=of\s+the\s+)\d+(?=\s+that\s+are\s+data)/g, data],
    [/(?<=that\s+are\s+data,\s+JSON\s+Schema\s+accepts\s+)\d+/g, data],
  ],
  [`docs/${page}`]: [
    [/(?<=\b[Tt]he )\d+(?= rules\b)/g, count],
    [/(?<=Of the )\d+(?=, \d+ are mistakes of YAML)/g, count],
    [/\d+(?= are mistakes of YAML)/g, written],
    [/(?<=Of the other \*\*)\d+/g, data],
    [/(?<=Of the other \*\*\d+, JSON Schema accepts )\d+/g, data],
    ...rows,
  ],
  [`docs/i18n/ar/${page}`]: [
    [/(?<=القواعد الـ)\d+/g, count],
    [/(?<=ومن الـ)\d+(?= أخطاء)/g, count],
    [/(?<=وأما الـ)\d+(?= الباقية)/g, data],
    ...rows,
  ],
};

for (const [path, replacements] of Object.entries(pages)) {
  const file = new URL(path, root);
  const before = readFileSync(file, "utf8");
  const after = replacements.reduce((text, [pattern, number]) => text.replace(pattern, String(number)), before);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`${path}: written`);
}
