import type { CatalogueEntry } from "@diplomatic-visits/dataset";
import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { StaticSlot } from "../static-slot/static-slot";
import { localeIn, wordsIn } from "../words";
import { articleWords } from "./article-words";

/** An article of the dataset, every fact next to its words. Docusaurus requires a default export for route pages. */
export default function ArticlePage({ entry }: { entry: CatalogueEntry }): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(articleWords, context);
  const locale = localeIn(context);
  const title = words.title(entry.title[locale]);
  return (
    <Layout title={title} description={words.description(entry.title[locale])}>
      <main className="container site-wide margin-vert--lg">
        <h1>{title}</h1>
        <p className="site-lead">{entry.summary[locale]}</p>
        <p>
          <Link to="/articles/">{words.all}</Link>
        </p>
        <StaticSlot fragment={`article-${entry.id}`} />
      </main>
    </Layout>
  );
}
