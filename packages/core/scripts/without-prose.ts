import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Options } from "tsup";
import ts from "typescript";
import { countryRows } from "../src/codelists/generated/countries.ts";
import { currencyRows } from "../src/codelists/generated/currencies.ts";
import { mediaTopicRows } from "../src/codelists/generated/media-topics.ts";

import { withPureInitializers } from "./pure-initializers.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type Row = readonly (string | null)[];

/** The fields of a codelist and its values that only documentation reads. */
const proseOfCodes = new Set(["title", "label", "definition", "source"]);
/** The fields of metadata that only labels, documentation and agreement read. */
const proseOfFields = new Set(["label", "plural", "compared", "since"]);
/** The field of a rule that only documentation reads. */
const proseOfRules = new Set(["title"]);
/** The fields of a rule that are not needed to tell whether it is in doubt. */
const besideDoubts = new Set([...proseOfRules, "message", "check"]);

/** Bundles the validator without documentation: definitions, labels and sources of codes, titles of rules. */
export function withoutProse(): Plugin {
  return {
    name: "without-prose",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/](rules|validate)[\\/].*\.ts$/ }, ({ path }) => stripped(path, isRuleProse));
      build.onLoad({ filter: /[\\/]src[\\/]schema[\\/].*\.ts$/ }, ({ path }) => stripped(path, isFieldProse));
      build.onLoad({ filter: /[\\/]src[\\/]codelists[\\/][a-z-]+\.ts$/ }, async ({ path }) =>
        (await readFile(path, "utf8")).includes("./generated/") ? undefined : stripped(path, isCodeProse),
      );
      build.onLoad({ filter: /[\\/]generated[\\/](countries|currencies|media-topics)\.ts$/ }, ({ path }) =>
        rowsOfCodes(basename(path, ".ts")),
      );
    },
  };
}

/**
 * Bundles only what says whether an article is certainly valid: of rules what they listen to, without their checks and words,
 * and no schema.
 */
export function doubtsOnly(): Plugin {
  const pure = async (read: Promise<{ contents: string; loader: "ts" | "js" }>) => {
    const { contents, loader } = await read;
    return { contents: withPureInitializers(contents), loader };
  };
  return {
    name: "doubts-only",
    setup(build) {
      build.onLoad({ filter: /[\\/]generated[\\/](countries|currencies|media-topics)\.ts$/ }, ({ path }) =>
        rowsOfCodes(basename(path, ".ts")),
      );
      build.onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, ({ path }) => pure(stripped(path, isBesideDoubts)));
      build.onLoad({ filter: /[\\/]src[\\/]codelists[\\/][a-z-]+\.ts$/ }, ({ path }) =>
        pure(stripped(path, isCodeProse)),
      );
      build.onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, ({ path }) => pure(stripped(path, () => false)));
    },
  };
}

type Test = (property: Property, siblings: ReadonlySet<string>) => boolean;
type Property = ts.PropertyAssignment | ts.MethodDeclaration;

const isBesideDoubts: Test = (property, siblings) =>
  siblings.has("code") && siblings.has("message") && besideDoubts.has(property.name.getText());

const isRuleProse: Test = (property, siblings) =>
  siblings.has("code") && siblings.has("message") && proseOfRules.has(property.name.getText());

const isCodeProse: Test = (property, siblings) =>
  (siblings.has("value") || siblings.has("values")) && proseOfCodes.has(property.name.getText());

// Messages describe missing plain fields and values that do not match their pattern, so these keep their descriptions.
const isFieldProse: Test = (property) => {
  const call = property.parent.parent;
  if (!ts.isCallExpression(call) || !/(\.register|^idOf)$/.test(call.expression.getText())) return false;
  const name = property.name.getText();
  return proseOfFields.has(name) || (name === "arabic" && !isExplained(call));
};

function isExplained({ expression, parent }: ts.CallExpression): boolean {
  const isOptional = ts.isPropertyAccessExpression(parent) && parent.name.text === "exactOptional";
  return expression.getText() === "idOf" ? !isOptional : /\.(string|regex)\(/.test(expression.getText());
}

async function stripped(path: string, isProse: Test) {
  const file = ts.createSourceFile(path, await readFile(path, "utf8"), ts.ScriptTarget.ESNext, true);
  const cuts: { pos: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const siblings = new Set(node.properties.flatMap(({ name }) => name?.getText() ?? []));
      for (const property of node.properties)
        if ((ts.isPropertyAssignment(property) || ts.isMethodDeclaration(property)) && isProse(property, siblings))
          cuts.push(property);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { contents: without(file.text, cuts), loader: "ts" as const };
}

// Each property is removed with the comma after it.
function without(text: string, cuts: readonly { pos: number; end: number }[]): string {
  let kept = "";
  let from = 0;
  for (const { pos, end } of cuts) {
    kept += text.slice(from, pos);
    from = text[end] === "," ? end + 1 : end;
  }
  return kept + text.slice(from);
}

interface Table {
  name: string;
  rows: readonly Row[];
  /** The index of the English name in a row. */
  english: number;
}

const tables: Readonly<Record<string, Table>> = {
  countries: { name: "countryRows", rows: countryRows, english: 2 },
  currencies: { name: "currencyRows", rows: currencyRows, english: 3 },
  "media-topics": { name: "mediaTopicRows", rows: mediaTopicRows, english: 2 },
};

// The validator only checks that a country, currency or topic is in the list, and names it only if it is retired.
function rowsOfCodes(file: string) {
  const { name, rows, english } = tables[file] as Table;
  const isRetired = (row: Row) => row.at(-1) === "retired";
  const known = rows.filter((row) => !isRetired(row)).map(([code]) => code);
  const retired = rows.filter(isRetired).map((row) => [row[0], row[english]]);
  const [before, after] = [english - 1, (rows[0]?.length ?? 0) - english - 2].map((count) => '"", '.repeat(count));
  const contents = `const row = (code, name, standing) => [code, ${before}name, ${after}standing];
export const ${name} = [
  ...${JSON.stringify(known.join(" "))}.split(" ").map((code) => row(code, "", "current")),
  ...${JSON.stringify(retired)}.map(([code, name]) => row(code, name, "retired")),
];`;
  return { contents, loader: "js" as const };
}
