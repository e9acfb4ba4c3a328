import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import CodeBlock from "@theme/CodeBlock";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { referencePath } from "../article/article-path";
import { BreakIt } from "../home/break-it";
import { homeWords } from "../home/home-words";
import { Numbers } from "../home/numbers";
import { sixLines } from "../home/six-lines";
import { StaticSlot } from "../static-slot/static-slot";
import { wordsIn } from "../words";

/** The format, shown on a real paragraph. */
export default function HomePage(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container site-home margin-vert--lg">
        <header className="site-hero">
          <h1>{words.title}</h1>
          <p className="site-promise">{words.promise}</p>
          <p className="site-ways">
            <Link className="button button--primary button--lg" to={referencePath}>
              {words.read}
            </Link>
            <Link className="button button--secondary button--lg" to="/docs/tutorials/first-article/">
              {words.start}
            </Link>
          </p>
        </header>
        <section aria-labelledby="excerpt">
          <h2 id="excerpt">{words.excerpt}</h2>
          <p>{words.excerptLead}</p>
          <StaticSlot fragment="excerpt" />
          <p>
            <Link to={referencePath}>{words.whole}</Link>
          </p>
        </section>
        <BreakIt />
        <div className="site-doors">
          {words.doors.map(({ title, text, link, to }) => (
            <section key={to}>
              <h2>{title}</h2>
              <p>{text}</p>
              <p>
                <Link to={to}>{link}</Link>
              </p>
            </section>
          ))}
        </div>
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
