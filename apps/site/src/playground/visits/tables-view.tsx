import { type ReactNode, useState } from "react";
import type { Playground } from "../use-playground";
import { listName } from "./list-names";
import { OutputFile } from "./output-text";
import { parseCsv } from "./parse-csv";
import { RunState } from "./run-state";
import { printedTo } from "./run-visits";
import { useFollowedRun, workFiles } from "./use-visits";
import { visitsWords } from "./visits-words";

interface TablesViewProps {
  play: Playground;
  locale: "en" | "ar";
  isVisible: boolean;
}

/** The tables by the command that prints them, each with the field of an article that it shows. */
const tables = [
  "visits",
  "meetings",
  "statements",
  "agreements",
  "quantities",
  "entities",
  "mentions",
  "facts",
] as const;

/** The tables of the article, as the program writes them. */
export function TablesView({ play, locale, isVisible }: TablesViewProps): ReactNode {
  const words = visitsWords[locale];
  const [table, setTable] = useState<string>("visits");
  const files = workFiles(play);
  const isValid = play.verdict?.state === "valid";
  const { run, fault } = useFollowedRun(locale, isVisible && isValid ? [table, files[0][0]] : undefined, files);
  const csv = run && printedTo("out", run);
  return (
    <>
      <p>{words.tables.lead}</p>
      <label className="play-choice">
        <span>{words.tables.choose}</span>
        <select value={table} onChange={({ target }) => setTable(target.value)}>
          {tables.map((name) => (
            <option key={name} value={name}>
              {listName(name, locale)}
            </option>
          ))}
        </select>
      </label>
      <RunState locale={locale} isValid={isValid} run={run} fault={fault} />
      {csv !== undefined && (
        <>
          <CsvTable csv={csv} label={listName(table, locale)} locale={locale} />
          <details>
            <summary>CSV</summary>
            <OutputFile file={[`${table}.csv`, csv]} words={words} />
          </details>
        </>
      )}
    </>
  );
}

function CsvTable({ csv, label, locale }: { csv: string; label: string; locale: "en" | "ar" }): ReactNode {
  const words = visitsWords[locale].tables;
  const [head = [], ...rows] = parseCsv(csv);
  // the article is the same in every row
  const columns = head
    .map((name, i) => ({ name, i }))
    .filter(({ name, i }) => name !== "article" && rows.some((row) => row[i]));
  if (rows.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p>{words.rows(rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="play-table" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  <code>{name}</code>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 300).map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one file, in its order
              <tr key={r}>
                {columns.map(({ name, i }) => (
                  <td key={name}>
                    <bdi>{row[i]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
