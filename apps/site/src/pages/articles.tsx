import { catalogue } from "@diplomatic-visits/dataset";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { ArticleCard } from "../article/article-card";
import { galleryWords } from "../article/gallery-words";
import { wordsIn } from "../words";

/** The articles of the dataset, a card for each. */
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
      </main>
    </Layout>
  );
}
