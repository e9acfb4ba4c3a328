import type { CatalogueEntry } from "@diplomatic-visits/dataset";
import Link from "@docusaurus/Link";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import gallery from "@site/generated/gallery.json";
import type { ReactNode } from "react";
import { localeIn, wordsIn } from "../words";
import { articlePath } from "./article-path";
import type { Gallery } from "./gallery";
import { galleryWords } from "./gallery-words";
import { MiniatureView } from "./miniature-view";

const files = ["article.json", "coding.yaml", "text.txt"];
const { miniatures }: Pick<Gallery, "miniatures"> = gallery;
const countKeys = ["facts", "quotes", "visits", "meetings", "statements"] as const;

/** One article in the gallery: its description, size and source. */
export function ArticleCard({ entry }: { entry: CatalogueEntry }): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(galleryWords, context);
  const locale = localeIn(context);
  const { id, title, summary, language, date, reference, invented, textLicense, codingLicense, counts } = entry;
  const folder = useBaseUrl(`/dataset/files/${id}/`);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [words.language, words.languages[language] ?? language],
    ...(date === undefined ? [] : [[words.date, date] as const]),
    [words.text, textLicense ?? words.noLicense],
    [words.coding, codingLicense],
  ];
  return (
    <li className="site-card">
      <MiniatureView picture={miniatures[id]} />
      <h2>
        <Link to={articlePath(id)}>{title[locale]}</Link>
      </h2>
      {(reference || invented) && (
        <p>
          <span className="site-mark">{reference ? words.reference : words.invented}</span>
        </p>
      )}
      <p>{summary[locale]}</p>
      <ul className="site-counts">
        {countKeys.map((key) => (
          <li key={key}>{words.counts[key](counts[key])}</li>
        ))}
      </ul>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.files}</dt>
          <dd>
            {files.map((name) => (
              <a key={name} href={folder + name} download data-noBrokenLinkCheck>
                <code>{name}</code>
              </a>
            ))}
          </dd>
        </div>
      </dl>
      <p className="site-read">
        <Link className="button button--secondary" to={articlePath(id)} aria-label={`${words.read}: ${title[locale]}`}>
          {words.read}
        </Link>
      </p>
    </li>
  );
}
