import manifest from "../../package.json";

/** What the site is told from outside: both come from the root's package.json, and both may be absent. */
export interface Settings {
  /** Where the site is served, with a slash at its end; this machine while `homepage` is not set. */
  address: URL;
  /** The repository's page, while `repository` is set. */
  repository: string | undefined;
}

/** The fields of a package.json that the settings are read from. */
export interface Manifest {
  homepage?: string;
  repository?: string | { url: string };
}

const local = "http://localhost:3000/";

/** Reads the two settings of the root's package.json: `homepage` and `repository`. */
export function settings({ homepage = local, repository }: Manifest = manifest as Manifest): Settings {
  const page = (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+|\.git$/g, "");
  return { address: new URL(homepage.endsWith("/") ? homepage : `${homepage}/`), repository: page };
}
