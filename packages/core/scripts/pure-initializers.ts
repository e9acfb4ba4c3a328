import { readFile } from "node:fs/promises";
import type { Options } from "tsup";
import ts from "typescript";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Marks the initializers of module constants as free of side effects, so that a bundler drops the constants that a program
 * does not use: without the mark, importing one function of core would include every schema.
 */
export function pureInitializers(): Plugin {
  return {
    name: "pure-initializers",
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withPureInitializers(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/** A source in which every computed constant of the module is a call marked as pure. */
export function withPureInitializers(source: string): string {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ESNext, true);
  const computed = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && computes(initializer) ? initializer : [],
    );
  let written = source;
  for (const initializer of computed.reverse()) {
    const [start, end] = [initializer.getStart(), initializer.end];
    written = `${written.slice(0, start)}/* @__PURE__ */ (() => (${written.slice(start, end)}))()${written.slice(end)}`;
  }
  return written;
}

/** Expressions that a bundler cannot know to be free of side effects: reading a property may call a getter. */
const computing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.BinaryExpression,
]);

// The body of a function does not run when the module is loaded.
function computes(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return computing.has(node.kind) || (ts.forEachChild(node, (child) => computes(child) || undefined) ?? false);
}
