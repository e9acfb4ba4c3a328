/** An entry of package-lock.json. */
export interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** The entries of package-lock.json by their path, such as `node_modules/zod`. */
export type Lock = Record<string, Locked>;

/** The entries that come from a registry. */
export function fetched(lock: Lock): [path: string, entry: Locked][] {
  return Object.entries(lock).filter(([path, { link }]) => path.includes("node_modules/") && !link);
}

/** Where Node would find a package that an entry requests; undefined if the lock does not contain it. */
export function found(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in lock) return path;
    if (folder === "") return undefined;
  }
}

/** Optional packages, such as binaries of another platform, that are requested but not locked: `npm ci` fails on them. */
export function absent(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => found(lock, path, name) === undefined)
      .map((name) => `${name}, wanted by ${path}`),
  );
}
