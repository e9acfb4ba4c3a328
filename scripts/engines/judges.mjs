import { krippendorff } from "./judges/alpha.mjs";
import { casJson } from "./judges/cas-json.mjs";
import { colt } from "./judges/colt.mjs";
import { tablesInR } from "./judges/csv-in-r.mjs";
import { followTheMoney } from "./judges/follow-the-money.mjs";
import { graphml } from "./judges/graphml.mjs";
import { huggingFace } from "./judges/hugging-face.mjs";
import { icalendar } from "./judges/icalendar.mjs";
import { labelStudio } from "./judges/label-studio.mjs";
import { langextract } from "./judges/langextract.mjs";
import { junit, sarif } from "./judges/reports.mjs";
import { schemaOrg } from "./judges/schema-org.mjs";
import { spanJsonl } from "./judges/span-jsonl.mjs";
import { tablesIn } from "./judges/tables.mjs";

/**
 * The judges that are not on npm: the format or figure that each judges, its name, the kind of packages that it needs, and how it is
 * asked. `ask` returns the judge's version and what it counted, and throws when it disagrees.
 */
export const judges = [
  { name: "icalendar", judge: "icalendar (PyPI)", kind: "judges", ask: icalendar },
  { name: "sarif", judge: "SARIF Multitool (npm)", kind: "reports", ask: sarif },
  { name: "junit", judge: "xmllint with the schema of Jenkins (npm)", kind: "reports", ask: junit },
  { name: "alpha", judge: "krippendorff (PyPI)", kind: "judges", ask: krippendorff },
  { name: "span-jsonl", judge: "spaCy (PyPI)", kind: "judges", ask: spanJsonl },
  { name: "langextract", judge: "langextract (PyPI)", kind: "judges", ask: langextract },
  { name: "cas-json", judge: "dkpro-cassis (PyPI)", kind: "judges", ask: casJson },
  { name: "label-studio", judge: "label-studio-sdk (PyPI)", kind: "judges", ask: labelStudio },
  { name: "csv", judge: "DuckDB and pandas (PyPI)", kind: "judges", ask: tablesIn("csv") },
  { name: "ndjson", judge: "pandas and polars (PyPI)", kind: "judges", ask: tablesIn("ndjson") },
  { name: "csv-in-r", judge: "R (Debian)", kind: "r", ask: tablesInR },
  { name: "colt", judge: "COLT's columns and codes in pandas (PyPI)", kind: "judges", ask: colt },
  { name: "duckdb", judge: "DuckDB (PyPI)", kind: "judges", ask: tablesIn("duckdb") },
  { name: "sqlite", judge: "sqlite3 of Python", kind: "judges", ask: tablesIn("sqlite") },
  { name: "hugging-face", judge: "mlcroissant (PyPI)", kind: "judges", ask: huggingFace },
  { name: "follow-the-money", judge: "followthemoney (PyPI)", kind: "followthemoney", ask: followTheMoney },
  { name: "graphml", judge: "networkx (PyPI)", kind: "judges", ask: graphml },
  { name: "xlsx", judge: "openpyxl (PyPI)", kind: "judges", ask: tablesIn("xlsx") },
  { name: "parquet", judge: "pyarrow, DuckDB, pandas and polars (PyPI)", kind: "judges", ask: tablesIn("parquet") },
  { name: "schema-org", judge: "schemaorg-validate (crates.io)", kind: "cargo", ask: schemaOrg },
];
