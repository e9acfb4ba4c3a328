import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { articleWords } from "../../article/article-words";
import { StaticSlot } from "../../static-slot/static-slot";
import { wordsIn } from "../../words";

/** The reference article, every fact beside its words. */
export default function ArticlePage(): ReactNode {
  const words = wordsIn(articleWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container site-wide margin-vert--lg">
        <h1>{words.title}</h1>
        <p className="site-lead">{words.lead}</p>
        <StaticSlot fragment="article" />
      </main>
    </Layout>
  );
}
