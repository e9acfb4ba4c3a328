import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { wordsIn } from "../words";
import { homeWords } from "./home-words";

/** One way in for each kind of reader. */
export function Doors(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext());
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{words.doorsTitle}</h2>
      <ul className="site-doors">
        {words.doors.map(({ title, text, link, to, more, moreTo }) => (
          <li key={to}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p>
              <Link className="button button--primary" to={to}>
                {link}
              </Link>
            </p>
            <p>
              <Link to={moreTo}>{more}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
