import type { ReactNode } from "react";

/** A row of the table: a country with its visits, one number for each year. */
export interface CountryRow {
  name: string;
  counts: readonly number[];
}

/** The first years of the decades of a list of years. */
export function decadesOf(years: readonly number[]): number[] {
  return [...new Set(years.map(decadeOf))];
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

interface CountryTableProps {
  years: readonly number[];
  rows: readonly CountryRow[];
  words: { country: string; all: string; scroll: string; decade: (decade: number) => string };
  allRow: CountryRow;
}

/** The visits of each country in each year; the sum of a row has a bar. */
export function CountryTable({ years, rows, words, allRow }: CountryTableProps): ReactNode {
  const most = Math.max(...rows.map(sumOfRow));
  const decades = decadesOf(years);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable from the keyboard
    <section className="site-matrix" aria-label={words.scroll} tabIndex={0}>
      <table data-live-table={["country", "all", ...decades.map((decade) => `${decade}s`), ...years].join(" ")}>
        <thead>
          <tr>
            <th scope="col">{words.country}</th>
            <th scope="col">{words.all}</th>
            {decades.map((decade) => (
              <th key={decade} scope="col">
                {words.decade(decade)}
              </th>
            ))}
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <span className="site-sum">
                  {sumOfRow(row)}
                  <svg viewBox="0 0 60 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(60 * sumOfRow(row)) / most} height="10" />
                  </svg>
                </span>
              </td>
              <Cells years={years} counts={row.counts} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{allRow.name}</th>
            <td>{sumOfRow(allRow)}</td>
            <Cells years={years} counts={allRow.counts} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Cells({ years, counts }: { years: readonly number[]; counts: readonly number[] }): ReactNode {
  const sumIn = (decade: number) =>
    counts.reduce((sum, count, i) => sum + (decadeOf(years[i] ?? 0) === decade ? count : 0), 0);
  return [
    ...decadesOf(years).map((decade) => <td key={`${decade}s`}>{sumIn(decade)}</td>),
    ...years.map((year, i) => <td key={year}>{counts[i] || null}</td>),
  ];
}

/** The visits of a country in all years. */
export function sumOfRow({ counts }: Pick<CountryRow, "counts">): number {
  return counts.reduce((all, count) => all + count, 0);
}
