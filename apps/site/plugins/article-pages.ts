import { join } from "node:path";
import { catalogue } from "@diplomatic-visits/dataset";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { articlePath } from "../src/article/article-path.ts";

/** Adds a page for each article of the dataset, with its catalogue entry. */
export function articlePages({ baseUrl, siteDir }: LoadContext): Plugin {
  return {
    name: "article-pages",
    async contentLoaded({ actions: { addRoute, createData } }) {
      for (const entry of catalogue)
        addRoute({
          path: `${baseUrl.replace(/\/$/, "")}${articlePath(entry.id)}`,
          component: join(siteDir, "src/article/article-page.tsx"),
          modules: { entry: await createData(`${entry.id}.json`, JSON.stringify(entry)) },
          exact: true,
        });
    },
  };
}
