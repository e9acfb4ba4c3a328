import { companionsOf } from "../inputs/naming.ts";

/** One file that `visits validate` is to check, with nothing else asked. */
export interface OneFile {
  path: string;
  quiet: boolean;
}

/** The only file of a command line, if that is `visits validate file.json`, quiet or not; undefined if it asks for more. */
export function oneFileOf([command, ...rest]: readonly string[]): OneFile | undefined {
  const [path, ...others] = rest.filter((argument) => !quiet.has(argument));
  if (command !== "validate" || path === undefined || others.length > 0) return undefined;
  const isArticle = !path.startsWith("-") && /\.json$/i.test(path) && companionsOf(path) === undefined;
  return isArticle ? { path, quiet: rest.length > 1 } : undefined;
}

const quiet: ReadonlySet<string> = new Set(["-q", "--quiet"]);
