import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../scripts/article-folders.ts";
import { policyOf } from "../plugins/after-build/content-security-policy.ts";
import type { SearchFile } from "../src/search/search-index";
import { built } from "./site.ts";

const read = (path: string) => readFileSync(join(built, path), "utf8");
const files = readdirSync(built, { recursive: true, encoding: "utf8" });
const pages = files.filter((path) => /(^|\/)index\.html$/.test(path)).sort();
const folderOf = (page: string) => `/${page.slice(0, -"index.html".length)}`;
const headOf = (page: string) => parseHTML(`${read(page).split("</head>")[0]}</head></html>`).document;

/** Whether a path of the site is a page or a file. */
function exists(path: string): boolean {
  const [bare = ""] = decodeURIComponent(path).split(/[?#]/);
  return existsSync(join(built, bare, bare.endsWith("/") ? "index.html" : ""));
}

describe("every page", () => {
  it("is there in both languages", () => {
    const english = pages.filter((page) => !page.startsWith("ar/"));
    expect(english.length).toBeGreaterThan(200);
    expect(pages.filter((page) => page.startsWith("ar/")).map((page) => page.slice(3))).toEqual(english);
  });

  it("names its Markdown, which begins with a title", () => {
    const faults = pages.filter((page) => {
      const href = headOf(page).querySelector('link[type="text/markdown"]')?.getAttribute("href") ?? "";
      const wanted = folderOf(page)
        .replace(/^(\/ar)?\/$/, "$&index/")
        .replace(/\/$/, ".md");
      return href !== wanted || !/^# \S/.test(read(href));
    });
    expect(faults).toEqual([]);
  });

  it("carries the policy of just its own scripts, before anything is loaded", () => {
    const faults = [...pages, "404.html", "ar/404.html"].filter((page) => {
      const html = read(page);
      const [, policy] = headOf(page).querySelectorAll("head > *");
      return policy?.getAttribute("content") !== policyOf(html);
    });
    expect(faults).toEqual([]);
  });

  it("names a picture of its language, of the size that it says", () => {
    for (const prefix of ["/", "/ar/"]) {
      const picture = readFileSync(join(built, prefix, "open-graph.png"));
      expect([picture.toString("latin1", 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        "PNG",
        1200,
        630,
      ]);
    }
    const faults = pages.filter((page) => {
      const image = headOf(page).querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
      const [, id] = /(?:^|\/)article\/([^/]+)\//.exec(page) ?? [];
      const name = id === undefined ? "open-graph.png" : `open-graph-${id}.png`;
      return (
        !image.endsWith(page.startsWith("ar/") ? `/ar/${name}` : `/${name}`) ||
        !exists(new URL(image, "http://x").pathname)
      );
    });
    expect(faults).toEqual([]);
  });

  it("leads to itself in the other language, and stands in the sitemap of its own", () => {
    const maps = { en: read("sitemap.xml"), ar: read("ar/sitemap.xml") };
    const faults = pages.filter((page) => {
      const path = folderOf(page);
      const languages = [...headOf(page).querySelectorAll("link[hreflang]")].map((link) =>
        [link.getAttribute("hreflang"), new URL(link.getAttribute("href") ?? "").pathname].join(" "),
      );
      const english = path.replace(/^\/ar\//, "/");
      const isListed = maps[page.startsWith("ar/") ? "ar" : "en"].includes(`${path}</loc>`);
      const wanted = [`en ${english}`, `ar /ar${english}`, `x-default ${english}`];
      return !isListed || wanted.some((language) => !languages.includes(language));
    });
    expect(faults).toEqual([]);
  });
});

describe("for machines", () => {
  it.each(["llms.txt", "ar/llms.txt"])("%s lists Markdown that is there, each with a sentence", (path) => {
    const links = [...read(path).matchAll(/^- \[.+?\]\((?<href>\S+)\)(?<about>: \S.*)?$/gm)];
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ groups }) => !exists(groups?.["href"] ?? "")).map(([line]) => line)).toEqual([]);
    expect(links.filter(({ groups }) => groups?.["about"] === undefined).map(([line]) => line)).toEqual([]);
  });

  it("llms-full.txt holds the English prose whole, and stays below 1.5 MB", () => {
    const full = read("llms-full.txt");
    expect(full).toContain(read("docs/tutorials/first-article.md").trim());
    expect(full.length).toBeLessThan(1_500_000);
    expect(full).not.toContain("<!-- /api/");
  });

  it("links of the Markdown lead to pages and files", () => {
    const markdown = files.filter((path) => path.endsWith(".md"));
    expect(markdown.length).toBe(pages.length);
    const link = /(?<!!)\[[^\]]*\]\((?<href>[^)\s]+)\)/g;
    const broken = markdown.flatMap((path) => {
      const prose = read(path)
        .replace(/^(`{3,})[\s\S]*?^\1/gm, "")
        .replace(/`[^`\n]*`/g, "");
      const hrefs = [...prose.matchAll(link)].map(({ groups }) => groups?.["href"] ?? "");
      return hrefs
        .filter((href) => !/^(https?:|#|mailto:)/.test(href) && !exists(href))
        .map((href) => `${path}: ${href}`);
    });
    expect(broken).toEqual([]);
  });

  it("the dataset is described, with files that are there", () => {
    const dataset = descriptionIn("dataset/index.html");
    expect(dataset).toMatchObject({
      license: ["https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/publicdomain/zero/1.0/"],
      creator: [{ name: "The diplomatic-visits contributors" }],
    });
    expect(dataset.hasPart[0]).toMatchObject({
      temporalCoverage: "2021-04-13",
      spatialCoverage: { name: "Iran" },
      isBasedOn: { "@type": "AnalysisNewsArticle", publisher: { name: "الوقت" } },
    });
    const urls = dataset.hasPart.flatMap(({ url, distribution }: Described) => [url, ...distribution.map(contentOf)]);
    expect(urls).toHaveLength(5 * articleIds.length);
    expect(urls.filter((url: string) => !exists(new URL(url, "http://localhost").pathname))).toEqual([]);
  });

  it.each(articleIds)("the page of %s is described as a part of the dataset", (id) => {
    for (const prefix of ["", "ar/"])
      expect(descriptionIn(`${prefix}article/${id}/index.html`)).toMatchObject({
        url: expect.stringContaining(`/${prefix}article/${id}/`),
        isPartOf: { url: expect.stringContaining(`/${prefix}dataset/`) },
      });
  });

  interface Described {
    url: string;
    distribution: readonly { contentUrl: string }[];
  }
  const contentOf = ({ contentUrl }: { contentUrl: string }) => contentUrl;
  function descriptionIn(page: string) {
    const scripts = [...headOf(page).querySelectorAll('script[type="application/ld+json"]')];
    return scripts.map((script) => JSON.parse(script.textContent ?? "")).find((thing) => thing["@type"] === "Dataset");
  }
});

describe.each(["", "ar/"])("the search file of /%s", (prefix) => {
  const { pages: found, sections } = JSON.parse(read(`${prefix}search-index.json`)) as SearchFile;

  it("leads to places that are there", () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (url: string) => {
      const known =
        ids.get(url) ??
        new Set(
          [...read(`${url}index.html`).matchAll(/\sid=(?:"([^"]+)"|([^\s>"]+))/g)].map((m) => m[1] ?? m[2] ?? ""),
        );
      ids.set(url, known);
      return known;
    };
    const keysOf = (url: string) => {
      const keys = read(`${url}index.html`).matchAll(/\sdata-key=(?:"([^"]+)"|([^\s>"]+))/g);
      return new Set([...keys].map((m) => m[1] ?? m[2] ?? ""));
    };
    const facts = new Map(found.filter(({ kind }) => kind === "article").map(({ url }) => [url, keysOf(url)]));
    const lost = sections
      .map(({ page, anchor, fact }) => ({ url: found[page]?.url ?? "", anchor, fact }))
      .filter(
        ({ url, anchor, fact }) =>
          !exists(url) ||
          (anchor !== "" && !idsOf(url).has(anchor)) ||
          (fact !== undefined && !facts.get(url)?.has(fact)),
      );
    expect(lost).toEqual([]);
  });

  it("knows the language of what it holds", () => {
    const wrong = sections.filter(({ page, text, lang = found[page]?.lang }) => {
      const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
      return text.length > 200 && lang === "en" && arabic > text.length / 2;
    });
    expect(wrong.map(({ page, anchor }) => `${found[page]?.url}#${anchor}`)).toEqual([]);
  });

  it("is loaded at first use in less than 700 KB", async () => {
    const { gzipSync } = await import("node:zlib");
    expect(gzipSync(read(`${prefix}search-index.json`)).length).toBeLessThan(700 * 1024);
  });
});
