/** Node's `path` for the files of a page, which have slashes. */
export const sep = "/";
/** Node's `delimiter`, as far as the program uses it on a page. */
export const delimiter = ":";

/** Node's `isAbsolute`, as far as the program uses it on a page. */
export function isAbsolute(path: string): boolean {
  return path.startsWith("/");
}

/** Node's `normalize`, as far as the program uses it on a page. */
export function normalize(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!isAbsolute(path)) steps.push(step);
  }
  const joined = steps.join("/");
  if (isAbsolute(path)) return `/${joined}`;
  return joined === "" ? "." : joined;
}

/** Node's `join`, as far as the program uses it on a page. */
export function join(...parts: string[]): string {
  return normalize(parts.filter((part) => part !== "").join("/") || ".");
}

/** Node's `resolve`, as far as the program uses it on a page. */
export function resolve(...parts: string[]): string {
  const from = parts.findLastIndex(isAbsolute);
  return normalize(`/${parts.slice(Math.max(0, from)).join("/")}`);
}

/** Node's `basename`, as far as the program uses it on a page. */
export function basename(path: string, ending = ""): string {
  const name = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  return ending !== "" && name !== ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/** Node's `dirname`, as far as the program uses it on a page. */
export function dirname(path: string): string {
  const at = path.replace(/\/+$/, "").lastIndexOf("/");
  if (at < 0) return ".";
  return at === 0 ? "/" : path.slice(0, at);
}

/** Node's `extname`, as far as the program uses it on a page. */
export function extname(path: string): string {
  const name = basename(path);
  const at = name.lastIndexOf(".");
  return at <= 0 ? "" : name.slice(at);
}

/** Node's `relative`, as far as the program uses it on a page. */
export function relative(from: string, to: string): string {
  const [a, b] = [resolve(from), resolve(to)].map((path) => path.split("/").filter((step) => step !== ""));
  if (!a || !b) return "";
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => ".."), ...b.slice(same)].join("/");
}
