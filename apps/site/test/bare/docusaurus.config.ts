import type { Config } from "@docusaurus/types";
import ours from "../../docusaurus.config";

const site = "../..";
const { title, url, baseUrl, trailingSlash, i18n, future, themeConfig } = ours;

// Our site without our additions: the same prose, bars and settings on plain Docusaurus, as a baseline for page weight.
const config: Config = {
  title,
  url,
  baseUrl,
  ...(trailingSlash === undefined ? {} : { trailingSlash }),
  ...(i18n ? { i18n } : {}),
  ...(future ? { future } : {}),
  ...(themeConfig ? { themeConfig } : {}),
  onBrokenLinks: "ignore",
  markdown: { format: "detect", hooks: { onBrokenMarkdownLinks: "ignore", onBrokenMarkdownImages: "ignore" } },
  plugins: [
    [
      "@docusaurus/plugin-content-docs",
      {
        path: `${site}/../../docs`,
        routeBasePath: "docs",
        sidebarPath: `${site}/sidebars.ts`,
        exclude: ["README.md", "i18n/**", "examples/**"],
      },
    ],
    [
      "@docusaurus/plugin-content-docs",
      {
        id: "reference",
        path: `${site}/generated/reference`,
        routeBasePath: "reference",
        sidebarPath: `${site}/sidebars-reference.ts`,
      },
    ],
    [
      "@docusaurus/plugin-content-docs",
      { id: "api", path: `${site}/generated/api`, routeBasePath: "api", sidebarPath: `${site}/sidebars-api.ts` },
    ],
    ["@docusaurus/plugin-content-pages", {}],
  ],
  themes: ["@docusaurus/theme-classic"],
};

export default config;
