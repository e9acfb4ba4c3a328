import { useActivePlugin } from "@docusaurus/plugin-content-docs/client";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Footer from "@theme-original/Footer";
import type { ReactNode } from "react";
import { PageTools } from "../../page-tools/page-tools";
import { pageToolsWords } from "../../page-tools/page-tools-words";
import { wordsIn } from "../../words";

/** The footer; pages outside the docs, which have no breadcrumbs, offer themselves as Markdown above it. */
export default function FooterWithTools(): ReactNode {
  const words = wordsIn(pageToolsWords, useDocusaurusContext());
  const isDocs = useActivePlugin() !== undefined;
  return (
    <>
      {!isDocs && (
        <aside className="container" aria-label={words.label}>
          <PageTools />
        </aside>
      )}
      <Footer />
    </>
  );
}
