import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import CodeBlock from "@theme/CodeBlock";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { BreakAndRepair } from "../home/break-and-repair";
import { Doors } from "../home/doors";
import { Hero } from "../home/hero";
import { homeWords } from "../home/home-words";
import { Numbers } from "../home/numbers";
import { Picture } from "../home/picture/picture";
import { sixLines } from "../home/six-lines";
import { wordsIn } from "../words";
import "../home/home.css";
import "../home/picture/picture.css";

/** The format, shown on a real paragraph. */
export default function HomePage(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container site-home">
        <Hero />
        <Picture />
        <BreakAndRepair />
        <Doors />
        <section aria-labelledby="six-lines">
          <h2 id="six-lines">{words.codeTitle}</h2>
          <p>{words.codeLead}</p>
          <CodeBlock language="ts">{sixLines}</CodeBlock>
        </section>
        <Numbers />
        <section aria-labelledby="limits">
          <h2 id="limits">{words.limits}</h2>
          <p>{words.limitsText}</p>
          <p>
            <Link to="/docs/explanation/limits-and-ethics/">{words.limitsLink}</Link>
          </p>
        </section>
      </main>
    </Layout>
  );
}
