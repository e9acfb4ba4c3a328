import manifest from "../../package.json";
import core from "../../packages/core/package.json";

/** What the site is told from outside: all of it comes from manifests, and all of it may be absent before a release. */
export interface Settings {
  /** Where the site is served, with a slash at its end; this machine while `homepage` is not set. */
  address: URL;
  /** Whether `homepage` is set: only then machines and citations are given addresses. */
  hasAddress: boolean;
  /** The repository's page, while `repository` is set. */
  repository: string | undefined;
  /** The version of the packages. */
  version: string;
  /** Whether the packages are on npm: a released package has a version. */
  isReleased: boolean;
}

/** The fields of the root's package.json that the settings are read from. */
export interface Manifest {
  homepage?: string;
  repository?: string | { url: string };
}

const local = "http://localhost:3000/";

/** The version of a package that was never released. */
const unreleased = "0.0.0";

/** Reads the two settings of the root's package.json, `homepage` and `repository`, and the version of the packages. */
export function settings(
  { homepage, repository }: Manifest = manifest as Manifest,
  { version }: { version: string } = core,
): Settings {
  const address = homepage ?? local;
  const page = (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+|\.git$/g, "");
  return {
    address: new URL(address.endsWith("/") ? address : `${address}/`),
    hasAddress: homepage !== undefined,
    repository: page,
    version,
    isReleased: version !== unreleased,
  };
}

/** The page on which a file of the repository can be edited; undefined while the repository has no address. */
export function editAddress({ repository }: Pick<Settings, "repository">, path: string): string | undefined {
  return repository && `${repository}/edit/main/${path}`;
}
