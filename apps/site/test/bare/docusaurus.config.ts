import type { Config } from "@docusaurus/types";

// The least that a Docusaurus site can be, to weigh ours against: same version, same bundler, same theme, two languages.
const config: Config = {
  title: "Bare",
  url: "http://localhost",
  baseUrl: "/",
  trailingSlash: true,
  i18n: { defaultLocale: "en", locales: ["en", "ar"] },
  future: {
    v4: true,
    faster: {
      rspackBundler: true,
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      ssgWorkerThreads: true,
    },
  },
  plugins: [
    ["@docusaurus/plugin-content-docs", { routeBasePath: "docs", sidebarPath: "./sidebars.ts" }],
    ["@docusaurus/plugin-content-pages", {}],
  ],
  themes: ["@docusaurus/theme-classic"],
  themeConfig: {
    navbar: { title: "Bare", items: [{ to: "/docs/page/", label: "Docs" }, { type: "localeDropdown" }] },
    footer: { copyright: "Bare" },
  },
};

export default config;
