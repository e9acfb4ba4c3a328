import { catalogue } from "@diplomatic-visits/dataset";
import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import gallery from "@site/generated/gallery.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { ArticleCard } from "../article/article-card";
import type { Gallery } from "../article/gallery";
import { galleryWords } from "../article/gallery-words";
import { ReportCard } from "../article/report-card";
import { wordsIn } from "../words";

const { reports } = gallery as Gallery;

/** The articles of the dataset and the invented reports of the tutorial, a card for each. */
export default function ArticlesPage(): ReactNode {
  const words = wordsIn(galleryWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container margin-vert--lg">
        <h1>{words.title}</h1>
        <p className="site-lead">{words.lead}</p>
        <ul className="site-gallery">
          {catalogue.map((entry) => (
            <ArticleCard key={entry.id} entry={entry} />
          ))}
        </ul>
        <h2>{words.reportsTitle}</h2>
        <p className="site-lead">{words.reportsLead}</p>
        <p>
          <Link to="/docs/tutorials/project-of-articles/">{words.reportsLink}</Link>
        </p>
        <ul className="site-gallery">
          {reports.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
      </main>
    </Layout>
  );
}
