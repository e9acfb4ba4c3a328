import { tableColumns, tableDescription } from "../src/formats/tables/table-description.ts";
import { tableNames } from "../src/formats/tables/tables.ts";

const singular: Readonly<Record<string, string>> = {
  articles: "Article",
  facts: "Fact",
  agreements: "Agreement",
  signatories: "Signatory",
  quantities: "Quantity",
  entities: "Entity",
};

/** The interfaces of the tables' rows, with a sentence on every column. */
export function tableRows(): string {
  const rows = tableNames.map((name) => {
    const columns = tableColumns(name).map(
      ({ name: column, type, required, description }) =>
        `  /** ${description} */\n  ${column}${required ? "" : "?"}: ${type === "integer" ? "number" : type};`,
    );
    return `/** ${tableDescription(name).en} */\nexport interface ${rowName(name)} {\n${columns.join("\n")}\n}\n`;
  });
  const tables = tableNames.map((name) => `  /** ${tableDescription(name).en} */\n  ${name}: ${rowName(name)}[];`);
  return `// Generated from the schemas by \`npm run generate\`; do not edit.

/** The flat tables of articles. */
export interface Tables {
${tables.join("\n")}
}

${rows.join("\n")}`;
}

function rowName(table: string): string {
  const name = singular[table] ?? `${table.charAt(0).toUpperCase()}${table.slice(1).replace(/s$/, "")}`;
  return `${name}Row`;
}
