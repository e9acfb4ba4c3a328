import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withLoaders } from "./languages-on-demand.ts";

const folder = new URL("../src/languages/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const tags = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));

describe("the languages of a page", () => {
  it("are those of the registry, each imported or loaded on demand", () => {
    const registry = withLoaders(read("registry.ts"));
    const imported = tags.filter((tag) => registry.includes(`import { ${tag} } from "./${tag}/index.ts";`));
    const onDemand = tags.filter((tag) => registry.includes(`(await import("./${tag}/index.ts")).${tag}`));
    expect(imported).toEqual(["ar", "de", "en", "he"]);
    expect([...imported, ...onDemand].sort()).toEqual(tags);
  });
});
