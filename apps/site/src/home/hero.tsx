import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { referencePath } from "../article/article-path";
import { StaticSlot } from "../static-slot/static-slot";
import { wordsIn } from "../words";
import { homeWords } from "./home-words";

/** The first screen: the promise, and the first paragraph of the reference article with its facts. */
export function Hero(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext());
  return (
    <div className="site-hero">
      <header>
        <h1>{words.title}</h1>
        <p className="site-promise">{words.promise}</p>
      </header>
      <section className="site-live" aria-labelledby="excerpt">
        <h2 id="excerpt">{words.excerpt}</h2>
        <p>{words.excerptLead}</p>
        <StaticSlot fragment="excerpt" />
      </section>
      <p className="site-ways">
        <Link className="button button--primary button--lg" to="/docs/start/what-is-it/">
          {words.whatIsIt}
        </Link>
        <Link className="button button--secondary button--lg" to={referencePath}>
          {words.read}
        </Link>
      </p>
    </div>
  );
}
