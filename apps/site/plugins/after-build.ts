import type { Plugin } from "@docusaurus/types";
import { type BuiltSite, builtSite, writePages } from "./after-build/built-site.ts";
import { codebookPage } from "./after-build/codebook-page.ts";
import { contentSecurityPolicy } from "./after-build/content-security-policy.ts";
import { datasetDescription } from "./after-build/dataset-description.ts";
import { llmsTexts } from "./after-build/llms-texts.ts";
import { markdownPages } from "./after-build/markdown-pages.ts";
import { openGraph } from "./after-build/open-graph.ts";
import { ownAddress } from "./after-build/own-address.ts";
import { preloadFonts } from "./after-build/preload-fonts.ts";
import { scriptsAfterPaint } from "./after-build/scripts-after-paint.ts";
import { scriptsOnIntent } from "./after-build/scripts-on-intent.ts";
import { searchIndex } from "./after-build/search/search-index.ts";
import { staticSlots } from "./after-build/static-slots.ts";

/** A step for the built pages of one language: it changes them, or writes files next to them. */
type Step = (site: BuiltSite) => void | Promise<void>;

/** The policy comes last: it lists every script that the earlier steps leave on a page. */
const steps: readonly Step[] = [
  codebookPage,
  staticSlots,
  ownAddress,
  markdownPages,
  llmsTexts,
  searchIndex,
  openGraph,
  datasetDescription,
  preloadFonts,
  scriptsOnIntent,
  scriptsAfterPaint,
  contentSecurityPolicy,
];

/** Completes the built pages, one step after the other: Docusaurus runs post-build plugins in parallel. */
export function afterBuild(): Plugin {
  return {
    name: "after-build",
    async postBuild(props) {
      const site = await builtSite(props);
      for (const step of steps) await step(site);
      await writePages(site);
    },
  };
}
