import { defineConfig } from "tsup";
import { articleIds } from "../../scripts/article-folders.ts";

const articles = articleIds.flatMap((id) =>
  ["index", "tables"].map((name) => [`articles/${id}/${name}`, `src/generated/articles/${id}/${name}.ts`]),
);

export default defineConfig({
  entry: { index: "src/index.ts", tables: "src/tables.ts", ...Object.fromEntries(articles) },
  format: ["esm", "cjs"],
  // each article is a separate chunk, so that a bundler includes only the imported one
  splitting: true,
  target: "node20",
  platform: "neutral",
  noExternal: [/^@diplomatic-visits\//],
  // the interfaces are inlined, so that the dataset has no dependencies
  dts: {
    resolve: [/^@diplomatic-visits\//],
    compilerOptions: {
      ignoreDeprecations: "6.0",
      paths: {
        "@diplomatic-visits/core": ["../core/src/generated/types.ts"],
        "@diplomatic-visits/core/tables": ["../core/src/generated/table-rows.ts"],
      },
    },
  },
  clean: true,
  treeshake: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
