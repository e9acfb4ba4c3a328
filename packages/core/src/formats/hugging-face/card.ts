import { stringify } from "yaml";
import type { Described } from "../packaging/described.ts";
import { tableColumns, tableDescription } from "../tables/table-description.ts";
import type { TableName } from "../tables/tables.ts";

/** The classes of size that the Hub knows, each with the number that it does not reach. */
const sizes = [
  ["n<1K", 1e3],
  ["1K<n<10K", 1e4],
  ["10K<n<100K", 1e5],
  ["100K<n<1M", 1e6],
] as const;

/** Licences that the Hub knows by their SPDX id in lower case. */
const hubLicenses = new Set(
  "cc0-1.0 cc-by-4.0 cc-by-sa-4.0 cc-by-nc-4.0 cc-by-nc-sa-4.0 cc-by-nd-4.0 odbl-1.0 pddl-1.0 mit apache-2.0".split(
    " ",
  ),
);

/** README.md of a dataset: what the Hub reads as YAML, then what people read. */
export function datasetCard(tables: readonly TableName[], about: Described, articles: number): string {
  const { title, description } = about;
  return [
    `---\n${stringify(frontMatter(tables, about, articles))}---\n`,
    `# ${title}\n`,
    `${description}\n`,
    "## Tables\n",
    ...tables.map((table) => `- \`${table}\`: ${tableDescription(table).en} ${tableColumns(table).length} columns.`),
    "\nEach row names its article and the JSON Pointer of its object. `quote` has the exact words; `quoteStartCodePoints` and",
    "`quoteEndCodePoints` are their place in `articles.text` as Python counts. An absent value means that the text does not say;",
    "it never means no. `croissant.json` describes every column.\n",
    "```python",
    "from datasets import load_dataset",
    "",
    `visits = load_dataset("parquet", data_files="data/${tables.includes("visits") ? "visits" : tables[0]}.parquet")`,
    "```\n",
  ].join("\n");
}

function frontMatter(tables: readonly TableName[], about: Described, articles: number): object {
  const { title, license, languages = [], keywords = [] } = about;
  const size = sizes.find(([, limit]) => articles < limit)?.[0] ?? "n>1M";
  const primary = tables.includes("visits") ? "visits" : tables[0];
  return {
    pretty_name: title,
    ...(languages.length > 0 && { language: [...new Set(languages.map((tag) => tag.split("-")[0] ?? tag))] }),
    ...(license !== undefined && licenseOf(license)),
    size_categories: [size],
    task_categories: ["token-classification", "text-classification"],
    tags: ["diplomatic-visits", "event-data", "evidence", "croissant", ...keywords],
    configs: tables.map((table) => ({
      config_name: table,
      data_files: [{ split: "train", path: `data/${table}.parquet` }],
      ...(table === primary && { default: true }),
    })),
  };
}

function licenseOf(license: string): object {
  const id = license.toLowerCase();
  return hubLicenses.has(id) ? { license: id } : { license: "other", license_name: license };
}
