import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { playWords } from "../playground/play-words-by-locale";
import { Playground } from "../playground/playground";
import { wordsIn } from "../words";
import "../playground/playground.css";
import "../playground/editor/editor.css";
import "../playground/point/point.css";
import "../playground/report.css";
import "../playground/looks.css";
import "../playground/visits/visits.css";

/** The playground, for breaking and fixing an article, and for coding a text. */
export default function PlayPage(): ReactNode {
  const words = wordsIn(playWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container site-wide margin-vert--sm">
        <header className="play-head">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <p className="play-stays">{words.stays}</p>
        </header>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
        <Playground />
      </main>
    </Layout>
  );
}
