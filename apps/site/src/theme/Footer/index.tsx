import { useActivePlugin } from "@docusaurus/plugin-content-docs/client";
import Footer from "@theme-original/Footer";
import type { ReactNode } from "react";
import { PageTools } from "../../page-tools/page-tools";

/** The footer; pages outside the docs, which have no breadcrumbs, offer themselves as Markdown above it. */
export default function FooterWithTools(): ReactNode {
  const isDocs = useActivePlugin() !== undefined;
  return (
    <>
      {!isDocs && (
        <div className="container">
          <PageTools />
        </div>
      )}
      <Footer />
    </>
  );
}
