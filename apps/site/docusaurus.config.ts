import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "@docusaurus/types";
import { livePage } from "./live/live-page.ts";
import { pageState } from "./live/page-state.ts";
import { afterBuild } from "./plugins/after-build.ts";
import { articlePages } from "./plugins/article-pages.ts";
import { glossaryTerms } from "./plugins/glossary-terms.ts";
import { isolatedRuns } from "./plugins/isolated-runs.ts";
import { projectPages, referenceItems } from "./plugins/reference-sidebar.ts";
import { rowAnchors } from "./plugins/row-anchors.ts";
import { scrollableTables } from "./plugins/scrollable-tables.ts";
import { editAddress, settings } from "./settings.ts";
import { codeTheme, codeThemeDark } from "./src/css/code-theme.ts";

const known = settings();
const { address, repository } = known;
const state = pageState(known);

/** The file of a page of the prose: an Arabic page that does not exist yet is shown, and edited, in English. */
function editUrl({ locale, docPath }: { locale: string; docPath: string }): string | undefined {
  const arabic = `docs/i18n/ar/${docPath}`;
  const isArabic = locale === "ar" && existsSync(join(__dirname, "../..", arabic));
  return editAddress(known, isArabic ? arabic : `docs/${docPath}`);
}

const markdown = {
  admonitions: true,
  showLastUpdateTime: false,
  rehypePlugins: [rowAnchors, scrollableTables, glossaryTerms, isolatedRuns],
};

/** The pages for which an item of the navbar is shown as current. */
const referencePaths = `/(api|reference/(?!(${projectPages.join("|")})/))`;
const projectPaths = `/(docs/(project|decisions)|reference/(${projectPages.join("|")}))/`;

const config: Config = {
  title: "diplomatic-visits",
  tagline: "Every coded fact quotes the exact words that support it, and a machine checks that.",
  url: address.origin,
  baseUrl: address.pathname,
  trailingSlash: true,
  favicon: "favicon.svg",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  staticDirectories: ["static", "generated/static"],
  i18n: {
    defaultLocale: "en",
    locales: ["en", "ar"],
    localeConfigs: {
      en: { label: "English", htmlLang: "en" },
      ar: { label: "العربية", htmlLang: "ar", direction: "rtl" },
    },
  },
  future: {
    v4: true,
    faster: {
      rspackBundler: true,
      rspackPersistentCache: true,
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
    },
  },
  markdown: {
    format: "detect",
    preprocessor: ({ fileContent }) => livePage(fileContent, state),
    hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" },
  },
  plugins: [
    [
      "@docusaurus/plugin-content-docs",
      {
        ...markdown,
        path: "../../docs",
        routeBasePath: "docs",
        sidebarPath: "./sidebars.ts",
        editUrl,
        exclude: ["README.md", "i18n/**", "examples/**"],
      },
    ],
    [
      "@docusaurus/plugin-content-docs",
      {
        ...markdown,
        id: "reference",
        path: "generated/reference",
        routeBasePath: "reference",
        sidebarPath: "./sidebars-reference.ts",
        sidebarItemsGenerator: referenceItems,
      },
    ],
    [
      "@docusaurus/plugin-content-docs",
      { ...markdown, id: "api", path: "generated/api", routeBasePath: "api", sidebarPath: "./sidebars-api.ts" },
    ],
    ["@docusaurus/plugin-content-pages", {}],
    ["@docusaurus/plugin-sitemap", { lastmod: null, changefreq: null, priority: null, ignorePatterns: ["/search/**"] }],
    articlePages,
    afterBuild,
  ],
  clientModules: ["./src/live/client-module.ts"],
  themes: [["@docusaurus/theme-classic", { customCss: "./src/css/custom.css" }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    metadata: [{ name: "referrer", content: "no-referrer" }],
    navbar: {
      title: "diplomatic-visits",
      logo: { src: "favicon.svg", alt: "", width: 28, height: 28 },
      items: [
        { type: "docSidebar", sidebarId: "start", label: "Start here", position: "left" },
        { to: "/articles/", label: "Articles", position: "left", activeBaseRegex: "/articles?/" },
        { to: "/play/", label: "Playground", position: "left" },
        { type: "docSidebar", sidebarId: "codebook", label: "Codebook", position: "left" },
        { to: "/reference/", label: "Reference", position: "left", activeBaseRegex: referencePaths },
        { to: "/dataset/", label: "Data", position: "left", activeBaseRegex: "/(dataset|listed-visits)/" },
        { to: "/docs/project/", label: "Project", position: "left", activeBaseRegex: projectPaths },
        { type: "search", position: "right" },
        { type: "localeDropdown", position: "right" },
        ...(repository === undefined ? [] : [{ href: repository, label: "Source", position: "right" as const }]),
      ],
    },
    footer: {
      links: [
        {
          title: "Start",
          items: [
            { label: "Start here", to: "/docs/start/" },
            { label: "Your first article", to: "/docs/tutorials/first-article/" },
            { label: "Code a visit by hand", to: "/docs/tutorials/code-a-visit/" },
            { label: "Why evidence", to: "/docs/explanation/why-evidence/" },
          ],
        },
        {
          title: "Reference",
          items: [
            { label: "Rules", to: "/reference/rules/" },
            { label: "Model", to: "/reference/model/" },
            { label: "Command line", to: "/reference/cli/" },
            { label: "Glossary", to: "/reference/glossary/" },
            { label: "API", to: "/api/" },
          ],
        },
        {
          title: "Data",
          items: [
            { label: "Articles", to: "/articles/" },
            { label: "The dataset", to: "/dataset/" },
            { label: "Listed visits", to: "/listed-visits/" },
            { label: "llms.txt", href: "pathname:///llms.txt" },
          ],
        },
        {
          title: "Project",
          items: [
            { label: "About the project", to: "/docs/project/" },
            { label: "Versions", to: "/reference/versions/" },
            { label: "Decisions", to: "/docs/decisions/" },
            { label: "Limits and ethics", to: "/docs/explanation/limits-and-ethics/" },
          ],
        },
      ],
      copyright:
        "Code: MIT. Codings: CC BY 4.0. The reference article's text belongs to its publisher and is cited. Invented articles: CC0 1.0.",
    },
    prism: { theme: codeTheme, darkTheme: codeThemeDark, additionalLanguages: ["bash", "diff", "json"] },
  },
};

export default config;
