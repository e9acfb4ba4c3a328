import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languagesOfPages, shortLanguages, withLoaders } from "./languages-on-demand.ts";

const folder = new URL("../src/languages/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const tags = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));

describe("the languages", () => {
  it.each([
    ["of a page", languagesOfPages],
    ["of the certain path", shortLanguages],
  ])("%s are those of the registry, each imported or loaded on demand", (_, always) => {
    const registry = withLoaders(read("registry.ts"), always);
    const imported = tags.filter((tag) => registry.includes(`import { ${tag} } from "./${tag}/index.ts";`));
    const onDemand = tags.filter((tag) => registry.includes(`(await import("./${tag}/index.ts")).${tag}`));
    expect(imported).toEqual([...always].sort());
    expect([...imported, ...onDemand].sort()).toEqual(tags);
  });
});
