import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the site is told from outside: both come from the root's package.json, and both may be absent. */
export interface Settings {
  /** Where the site is served, with a slash at its end; this machine while `homepage` is not set. */
  address: URL;
  /** The repository's page, while `repository` is set. */
  repository: string | undefined;
}

const local = "http://localhost:3000/";

/** Reads the two settings of the root's package.json: `homepage` and `repository`. */
export function settings(root = join(__dirname, "../..")): Settings {
  const { homepage, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const page = (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+|\.git$/g, "");
  return { address: new URL(withSlash(homepage ?? local)), repository: page };
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
