import { type TableColumn, tableColumns, tableDescription } from "../src/formats/tables/table-description.ts";
import { type TableName, tableNames } from "../src/formats/tables/tables.ts";

const singular: Readonly<Record<string, string>> = {
  articles: "Article",
  facts: "Fact",
  agreements: "Agreement",
  signatories: "Signatory",
  quantities: "Quantity",
  entities: "Entity",
};

/** The interfaces of the tables' rows, with a sentence on every column; what the tables of objects have in common is one interface. */
export function tableRows(): string {
  const objects: readonly TableName[] = tableNames.filter((name) => name !== "articles" && name !== "facts");
  const [first, ...others] = objects.map((name) => tableColumns(name).map(lineOf));
  const shared = (first ?? []).filter((line) => others.every((lines) => lines.includes(line)));
  const rows = tableNames.map((name) => {
    const isObject = objects.includes(name);
    const lines = tableColumns(name).map(lineOf);
    const own = isObject ? lines.filter((line) => !shared.includes(line)) : lines;
    return interfaceOf(tableDescription(name).en, `${rowName(name)}${isObject ? " extends ObjectRow" : ""}`, own);
  });
  const tables = tableNames.map((name) => `  /** ${tableDescription(name).en} */\n  ${name}: ${rowName(name)}[];`);
  return `// Generated from the schemas by \`npm run generate\`; do not edit.

${interfaceOf("The flat tables of articles.", "Tables", tables)}
${interfaceOf("What the rows of objects have in common: where they are, and their quotes.", "ObjectRow", shared)}
${rows.join("\n")}`;
}

function lineOf({ name, type, required, description }: TableColumn): string {
  return `  /** ${description} */\n  ${name}${required ? "" : "?"}: ${type === "integer" ? "number" : type};`;
}

function interfaceOf(description: string, head: string, lines: readonly string[]): string {
  return `/** ${description} */\nexport interface ${head} {\n${lines.join("\n")}\n}\n`;
}

function rowName(table: string): string {
  const name = singular[table] ?? `${table.charAt(0).toUpperCase()}${table.slice(1).replace(/s$/, "")}`;
  return `${name}Row`;
}
