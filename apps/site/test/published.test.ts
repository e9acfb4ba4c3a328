import type { Config } from "@docusaurus/types";
import { afterEach, describe, expect, it, vi } from "vitest";

const homepage = "https://example.org/visits";
const repository = { type: "git", url: "git+https://example.org/code/visits.git" };

/** The configuration of the site for the root's package.json with these fields. */
async function configFor(fields: object): Promise<Config> {
  vi.resetModules();
  vi.doMock("../../../package.json", () => ({ default: fields }));
  return (await import("../docusaurus.config.ts")).default;
}

afterEach(() => vi.doUnmock("../../../package.json"));

/** The links of the navbar that lead elsewhere. */
function outwardLinks({ themeConfig }: Config): unknown[] {
  const { navbar } = themeConfig as { navbar: { items: { href?: string }[] } };
  return navbar.items.flatMap(({ href }) => href ?? []);
}

type EditUrl = (page: { locale: string; docPath: string }) => string | undefined;

function editUrlOf({ plugins }: Config): EditUrl {
  const options = (plugins ?? []).flatMap((plugin) =>
    Array.isArray(plugin) ? [plugin[1] as { editUrl?: EditUrl }] : [],
  );
  return options.find(({ editUrl }) => editUrl !== undefined)?.editUrl as EditUrl;
}

const page = "start/cite.md";

describe("the configuration of the site", () => {
  it("without settings is this machine's: no link to a source, no edit link", async () => {
    const config = await configFor({});
    expect([config.url, config.baseUrl]).toEqual(["http://localhost:3000", "/"]);
    expect(outwardLinks(config)).toEqual([]);
    expect(editUrlOf(config)({ locale: "en", docPath: page })).toBeUndefined();
  });

  it("with both settings has the address, the source and an edit link for each language", async () => {
    const config = await configFor({ homepage, repository });
    expect([config.url, config.baseUrl]).toEqual(["https://example.org", "/visits/"]);
    expect(outwardLinks(config)).toEqual(["https://example.org/code/visits"]);
    const edit = editUrlOf(config);
    const folder = "https://example.org/code/visits/edit/main/docs";
    expect(edit({ locale: "en", docPath: page })).toBe(`${folder}/${page}`);
    expect(edit({ locale: "ar", docPath: page })).toBe(`${folder}/i18n/ar/${page}`);
    // a page without a translation is edited in English
    expect(edit({ locale: "ar", docPath: "decisions/0012-rights.md" })).toBe(`${folder}/decisions/0012-rights.md`);
  });

  it("shows the citation with the address once it is set", async () => {
    const shown = async (fields: object) => {
      const { markdown } = await configFor(fields);
      return markdown?.preprocessor?.({ filePath: page, fileContent: "<!-- citation -->\n" });
    };
    expect(await shown({})).not.toContain("http");
    expect(await shown({ homepage })).toContain("url = {https://example.org/visits/}");
  });
});
