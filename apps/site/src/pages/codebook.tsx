import Link from "@docusaurus/Link";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { codebookWords } from "../codebook/codebook-words";
import { StaticSlot } from "../static-slot/static-slot";
import { wordsIn } from "../words";

/** All chapters of the codebook on one page; the build writes the same as a PDF. */
export default function CodebookPage(): ReactNode {
  const words = wordsIn(codebookWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container margin-vert--lg site-codebook">
        <h1>{words.title}</h1>
        <p className="site-codebook-ways">
          {words.intro} <Link to="/docs/codebook/">{words.chapters}</Link> ·{" "}
          <a href={useBaseUrl("/codebook.pdf")}>{words.pdf}</a>
        </p>
        <StaticSlot fragment="codebook" />
      </main>
    </Layout>
  );
}
