import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// Read from the built declarations: editors show what survived the bundler.
const declarations = [
  ...filesOfDeclarations("packages/dataset/dist"),
  "packages/core/dist/index.d.ts",
  "packages/core/dist/schema.d.ts",
];

function filesOfDeclarations(folder: string): string[] {
  const names = readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".d.ts")).map((name) => `${folder}/${name}`);
}

/** The fields and exported constants of a declaration file without a doc comment. */
function silent(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const check = (node: ts.Node): void => {
    if (ts.getJSDocCommentsAndTags(node).length === 0) found.push(node.getText(file).slice(0, 60));
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement) || ts.isInterfaceDeclaration(statement)) check(statement);
    if (ts.isInterfaceDeclaration(statement)) statement.members.filter(ts.isPropertySignature).forEach(check);
  }
  return found;
}

describe("what an editor shows on hover", () => {
  it.each(declarations)("%s has a sentence on every field", (path) => {
    expect(silent(path, readFileSync(new URL(`../${path}`, import.meta.url), "utf8"))).toEqual([]);
  });

  it("sees a field without one", () => {
    expect(
      silent("a.d.ts", "/** A visit. */\ninterface Visit {\n  /** Its id. */\n  id: string;\n  role: string;\n}"),
    ).toEqual(["role: string;"]);
  });
});
