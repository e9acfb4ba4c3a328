import { describe, expect, it } from "vitest";
import { filesUnder, read, workspaces } from "./house/source-files.ts";

const unnamed = /\bnpx (?:(?:-y|--yes) )?visits\b/;
const offersInstall = /\bnpm (?:install|i)\b[^\n]* @diplomatic-visits\/|npx -p @diplomatic-visits\//;
const published = workspaces().some(
  (path) => path.startsWith("packages/") && JSON.parse(read(`${path}/package.json`)).version !== "0.0.0",
);

const shown = filesUnder("").filter((path) => /\.(md|mdx|sh|ya?ml|json|[cm]?[jt]sx?)$/.test(path));
const here = "test/install-commands.test.ts";

describe("commands that readers copy", () => {
  // On npm anyone can take the name `visits`: npx would run a stranger's program.
  it("name the package that npx takes `visits` from, or forbid npx to install", () => {
    const faults = shown.filter((path) => path !== here && unnamed.test(read(path)));
    expect(faults).toEqual([]);
  });

  it("of a package's README say that the package is not on npm, for as long as that is true", () => {
    const readmes = workspaces().flatMap((path) => filesUnder(path).filter((file) => file === `${path}/README.md`));
    const offering = ["README.md", ...readmes].filter((path) => offersInstall.test(read(path)));
    expect(offering.length).toBeGreaterThan(3);
    expect(offering.filter((path) => /\bnot on npm yet\b/.test(read(path)) === published)).toEqual([]);
  });

  it.each([
    ["npx visits validate a.json", true],
    ["npx -y visits validate a.json", true],
    ["npx --no-install visits validate a.json", false],
    ["npx -p @diplomatic-visits/cli visits validate a.json", false],
  ])("%s: forbidden is %s", (command, forbidden) => {
    expect(unnamed.test(command)).toBe(forbidden);
  });
});
