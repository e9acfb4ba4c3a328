import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { localeIn, wordsIn } from "../words";
import type { GalleryReport } from "./gallery";
import { galleryWords } from "./gallery-words";
import { MiniatureView } from "./miniature-view";

const countKeys = ["facts", "quotes", "visits", "meetings", "statements"] as const;

/** One invented report of the tutorial on projects: its title, what that means, its size and its files. */
export function ReportCard({ report }: { report: GalleryReport }): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(galleryWords, context);
  const { id, title, glosses, language, direction, date, publisher, counts, miniature } = report;
  const gloss = language === localeIn(context) ? undefined : glosses[localeIn(context)];
  const folder = useBaseUrl("/examples/reports/");
  return (
    <li className="site-card">
      <MiniatureView picture={miniature} />
      <h3 lang={language} dir={direction}>
        {title}
      </h3>
      {gloss !== undefined && <p>{gloss}</p>}
      <p>
        {words.languages[language] ?? language} · <bdi>{publisher}</bdi> · <bdi className="site-date">{date}</bdi>
      </p>
      <ul className="site-counts">
        {countKeys.map((key) => (
          <li key={key}>{words.counts[key](counts[key])}</li>
        ))}
      </ul>
      <p className="site-read">
        {[".txt", ".coding.yaml"].map((ending) => (
          <a key={ending} href={folder + id + ending} download aria-label={`${id}${ending}`} data-noBrokenLinkCheck>
            <code>{ending}</code>
          </a>
        ))}
      </p>
    </li>
  );
}
