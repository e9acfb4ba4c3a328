/** Functions and constants of a generated module; what is the same is written once. */
export interface Emitter {
  /** The name of a function with this source, in which `NAME` replaces its name. */
  define(hint: string, source: string): string;
  /** The name of a constant with this value. */
  constant(hint: string, value: string): string;
  /** Everything that was defined, what is used first. */
  source(): string;
}

/** Starts a module; names that are taken are not given again. */
export function emitter(taken: readonly string[]): Emitter {
  const names = new Set(taken);
  const known = new Map<string, string>();
  const parts: string[] = [];
  const add = (hint: string, source: string) => {
    const own = known.get(source);
    if (own !== undefined) return own;
    const name = freeName(hint, names);
    names.add(name);
    known.set(source, name);
    parts.push(source.replaceAll("NAME", name));
    return name;
  };
  return {
    define: add,
    constant: (hint, value) => add(hint, `const NAME = ${value};`),
    source: () => parts.join("\n\n"),
  };
}

function freeName(hint: string, names: ReadonlySet<string>): string {
  if (!names.has(hint)) return hint;
  for (let n = 2; ; n++) if (!names.has(`${hint}${n}`)) return `${hint}${n}`;
}
