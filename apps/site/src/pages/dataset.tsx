import Link from "@docusaurus/Link";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import project from "@site/generated/project.json";
import CodeBlock from "@theme/CodeBlock";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { datasetWords } from "../dataset/dataset-words";
import { sixLines } from "../home/six-lines";
import { StaticSlot } from "../static-slot/static-slot";
import { wordsIn } from "../words";

/** What the dataset contains, how to get it, and its limits. */
export default function DatasetPage(): ReactNode {
  const words = wordsIn(datasetWords, useDocusaurusContext());
  const folder = useBaseUrl("/dataset/files/");
  return (
    <Layout title={words.title} description={words.description}>
      <main className="container margin-vert--lg markdown">
        <h1>{words.title}</h1>
        <p className="site-lead">{words.lead}</p>
        <ul>
          {words.more.map(([label, to]) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
        <h2>{words.whatTitle}</h2>
        <ul>
          {words.what.map(([count, what]) => (
            <li key={what}>
              <strong>{count}</strong> {what}
            </li>
          ))}
        </ul>
        <h2>{words.getTitle}</h2>
        <p>{project.isReleased ? words.install : words.get}</p>
        {project.isReleased && <CodeBlock language="bash">npm install @diplomatic-visits/dataset</CodeBlock>}
        <CodeBlock language="ts">{sixLines}</CodeBlock>
        <h2>{words.filesTitle}</h2>
        <ul>
          {Object.entries(words.files).map(([name, what]) => (
            <li key={name}>
              <a href={folder + name} download data-noBrokenLinkCheck>
                <code>{name}</code>
              </a>{" "}
              {what}
            </li>
          ))}
        </ul>
        <h2 id="tables">{words.tablesTitle}</h2>
        <p>{words.tables}</p>
        <StaticSlot fragment="dataset-tables" />
        <h2>{words.notTitle}</h2>
        <ul>
          {words.not.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h2>{words.whoTitle}</h2>
        <p>{words.who}</p>
        <h2>{words.rightsTitle}</h2>
        <p>{words.rights}</p>
        <h2>{words.citeTitle}</h2>
        <p lang="en" dir="ltr">
          {project.datasetCitation}
        </p>
        <p>
          <Link to="/docs/start/cite/">{words.citeMore}</Link>
        </p>
      </main>
    </Layout>
  );
}
