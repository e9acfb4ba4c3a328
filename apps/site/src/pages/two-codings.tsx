import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { twoCodingsWords } from "../codings/two-codings-words";
import { StaticSlot } from "../static-slot/static-slot";
import { wordsIn } from "../words";

/** Two codings of the codebook's wire report, and what was decided. */
export default function TwoCodingsPage(): ReactNode {
  const words = wordsIn(twoCodingsWords, useDocusaurusContext());
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container margin-vert--lg">
        <h1>{words.title}</h1>
        <p className="site-lead">{words.lead}</p>
        <p>{words.compared}</p>
        <StaticSlot fragment="codings" />
        <p>{withCode(words.own)}</p>
        <ul>
          {words.links.map(([label, to]) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}

// What is between two backticks is code.
function withCode(text: string): ReactNode[] {
  return text.split("`").map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part));
}
