import { builtinModules } from "node:module";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

const names = builtinModules.filter((name) => !name.startsWith("_")).join("|");
const callOfBuiltin = new RegExp(`\\b__require\\("((?:node:)?(?:${names}))"\\)`, "g");
const importOfBuiltin = new RegExp(`^import ([^;"]+?) from "((?:node:)?(?:${names}))";\n`, "gm");

/**
 * Gets the modules of Node by `process.getBuiltinModule`. An `import` of one makes a module with all its exports, and for each
 * of them loads what it needs: for `node:fs`, every kind of stream.
 */
export function builtinsByCall(): Plugin {
  return {
    name: "builtins-by-call",
    renderChunk(code, { path }) {
      return /\.js$/.test(path) ? { code: withBuiltinsByCall(code) } : undefined;
    },
  };
}

/** A chunk of esbuild whose imports of Node's modules are calls, before everything that uses them. */
export function withBuiltinsByCall(code: string): string {
  const calls: string[] = [];
  const required = code.replace(callOfBuiltin, (_, name: string) => callFor(name));
  const rest = required.replace(importOfBuiltin, (_, bindings: string, name: string) => {
    const { whole, listed } = bindingsOf(bindings);
    const call = callFor(name);
    if (whole) calls.push(`const ${whole} = ${call};`);
    if (listed) calls.push(`const {${listed.replaceAll(" as ", ": ")}} = ${call};`);
    return "";
  });
  return calls.length === 0 ? rest : `${calls.join("\n")}\n${rest}`;
}

// `process` by itself may be one of the names.
function callFor(name: string): string {
  return `globalThis.process.getBuiltinModule(${JSON.stringify(name)})`;
}

/** The name for a whole module, which is its default too, and the list of names for its exports. */
function bindingsOf(bindings: string): { whole: string | undefined; listed: string | undefined } {
  const { whole, listed } =
    /^(?:(?:\* as )?(?<whole>[\w$]+))?(?:, )?(?:\{(?<listed>[^}]*)\})?$/.exec(bindings)?.groups ?? {};
  return { whole, listed };
}
