import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { CountryTable, decadesOf, sumOfRow } from "../listed-visits/country-table";
import { DecadeChart } from "../listed-visits/decade-chart";
import listed from "../listed-visits/listed-visits.json";
import { listedVisitsWords } from "../listed-visits/listed-visits-words";
import { localeIn, wordsIn } from "../words";

const { years, countries, source } = listed;
const inYear = years.map((_, i) => countries.reduce((all, { counts }) => all + (counts[i] ?? 0), 0));
const decades = decadesOf(years);

// Countries with fewer visits are listed in a sentence.
const fewestInTable = 3;

/** Real visits, read from the lists of the Office of the Historian, by country and year. */
export default function ListedVisitsPage(): ReactNode {
  const context = useDocusaurusContext();
  const [words, locale] = [wordsIn(listedVisitsWords, context), localeIn(context)];
  const rows = countries.map((country) => ({ name: country[locale], counts: country.counts }));
  const few = rows.filter((row) => sumOfRow(row) < fewestInTable);
  const [label, to] = words.guide;
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container margin-vert--lg markdown">
        <h1>{words.title}</h1>
        <p className="site-lead">{words.lead}</p>
        <p>
          <a href={source}>{words.source}</a>
        </p>
        <p>
          <Link to={to}>{label}</Link>
        </p>
        <h2>{words.byYear}</h2>
        <div className="site-decades">
          {decades.map((decade) => {
            const counts = years.flatMap((year, i) =>
              Math.floor(year / 10) * 10 === decade ? [{ year, visits: inYear[i] ?? 0 }] : [],
            );
            const visits = counts.reduce((all, one) => all + one.visits, 0);
            return (
              <DecadeChart
                key={decade}
                caption={words.chart(decade, visits)}
                counts={counts}
                most={Math.max(...inYear)}
                rightToLeft={locale === "ar"}
              />
            );
          })}
        </div>
        <h2>{words.byCountry}</h2>
        <CountryTable
          years={years}
          rows={rows.filter((row) => sumOfRow(row) >= fewestInTable)}
          words={words}
          allRow={{ name: words.all, counts: inYear }}
        />
        <h3>{words.few}</h3>
        <p>{few.map((row) => `${row.name} (${sumOfRow(row)})`).join(locale === "ar" ? "، " : ", ")}</p>
        <p>{words.note}</p>
      </main>
    </Layout>
  );
}
