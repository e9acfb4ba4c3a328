import DocBreadcrumbs from "@theme-original/DocBreadcrumbs";
import type { ReactNode } from "react";
import { PageTools } from "../../page-tools/page-tools";

/** The path to a page of the docs, and the page as Markdown. */
export default function DocBreadcrumbsWithTools(): ReactNode {
  return (
    <div className="site-page-head">
      <DocBreadcrumbs />
      <PageTools />
    </div>
  );
}
