import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { LoadedContent } from "@docusaurus/plugin-content-docs";
import type { LoadedPlugin, Props } from "@docusaurus/types";
import { headOf } from "./page-html.ts";

/** The languages of the site. */
export type Locale = "en" | "ar";

/** The Markdown that a page was made from. */
export interface Source {
  /** Its path on this machine. */
  file: string;
  /** Its front matter; empty if there is none. */
  description: string;
  /** The folder of prose it belongs to: `default`, `reference` or `api`. */
  room: string;
  /** Its path in that folder, the same in every language. */
  place: string;
}

/** An HTML file; steps change its `html`. */
interface HtmlFile {
  file: string;
  html: string;
}

/** A built page. */
export interface BuiltPage extends HtmlFile {
  /** Its path with the base URL, as used in links. */
  url: string;
  /** Its path under the base URL of its language: `docs/tutorials/first-article/`, empty for the home page. */
  path: string;
  title: string;
  description: string;
  source: Source | undefined;
}

/** The built site in one language. */
export interface BuiltSite {
  locale: Locale;
  folder: string;
  baseUrl: string;
  /** The address of the site, without a trailing slash; undefined if not configured. */
  origin: string | undefined;
  pages: BuiltPage[];
  /** The page a host shows for a missing address: not listed, but protected by the policy. */
  notFound: HtmlFile;
}

type Built = Pick<Props, "baseUrl" | "outDir" | "plugins" | "routesPaths" | "siteConfig" | "siteDir" | "i18n">;

/** Reads the pages that Docusaurus has just written. */
export async function builtSite(built: Built): Promise<BuiltSite> {
  const { baseUrl, outDir, routesPaths, siteConfig } = built;
  const sources = sourcesOf(built);
  const paths = routesPaths.filter(
    (url) => url.endsWith("/") && existsSync(join(outDir, url.slice(baseUrl.length), page)),
  );
  const file404 = join(outDir, "404.html");
  const { hostname, origin } = new URL(siteConfig.url);
  return {
    locale: built.i18n.currentLocale === "ar" ? "ar" : "en",
    folder: outDir,
    baseUrl,
    origin: hostname === "localhost" ? undefined : origin,
    notFound: { file: file404, html: await readFile(file404, "utf8") },
    pages: await Promise.all(
      [...new Set(paths)].sort().map(async (url) => {
        const path = url.slice(baseUrl.length);
        const file = join(outDir, path, page);
        const html = await readFile(file, "utf8");
        return { url, path, file, html, ...headOf(html, siteConfig.title), source: sources.get(url) };
      }),
    ),
  };
}

const page = "index.html";

/** Writes the pages after all steps. */
export async function writePages({ pages, notFound }: BuiltSite): Promise<void> {
  await Promise.all([...pages, notFound].map(({ file, html }) => writeFile(file, html)));
}

function sourcesOf({ plugins, siteDir }: Built): ReadonlyMap<string, Source> {
  const docs = plugins.filter(({ name }) => name === "docusaurus-plugin-content-docs");
  return new Map(docs.flatMap((plugin) => sourcesOfRoom(plugin, siteDir)));
}

function sourcesOfRoom({ content, options }: LoadedPlugin, siteDir: string) {
  return (content as LoadedContent).loadedVersions.flatMap(({ docs, contentPath, contentPathLocalized }) =>
    docs.map(({ permalink, source, frontMatter }): [url: string, source: Source] => {
      const file = join(siteDir, source.replace(/^@site\//, ""));
      const folder = contentPathLocalized && file.startsWith(contentPathLocalized) ? contentPathLocalized : contentPath;
      const place = relative(folder, file).split(sep).join("/");
      // With `trailingSlash`, a page is served with a slash that its document's own address lacks.
      return [
        permalink.replace(/\/?$/, "/"),
        { file, description: frontMatter.description ?? "", room: options.id ?? "default", place },
      ];
    }),
  );
}
