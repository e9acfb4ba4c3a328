import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import facts from "@site/generated/home.json";
import type { ReactNode } from "react";
import { wordsIn } from "../words";
import { homeWords } from "./home-words";

const counted = ["facts", "quotes", "statements", "rules"] as const;

/** Figures about the project, counted at build. */
export function Numbers(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext());
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{words.numbers}</h2>
      <ul className="site-numbers">
        {counted.map((name) => (
          <li key={name}>
            <strong>{facts.counts[name]}</strong> {words.numbersOf[name]}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/reference/scores/">{words.measured}</Link>
      </p>
    </section>
  );
}
