// Prints a digest of what the tests depend on in addition to the repository's files: Node, the platform, browsers and the
// corpora. It is an input of turbo's task `test`, so that no cached result hides an added or removed corpus.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { installedBrowser } from "../test/browser.ts";
import { peerCorpora } from "../test/peer-corpora.ts";
import { peerPath } from "../test/peer-data.ts";

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}

const digest = createHash("sha256");
const { version, platform, arch, env } = process;
digest.update(JSON.stringify([version, platform, arch, installedBrowser() ?? "", env["FIREFOX"] ?? ""]));
for (const corpus of peerCorpora) {
  const path = peerPath(corpus);
  digest.update(`\n${corpus} ${path === undefined ? "absent" : "present"}`);
  for (const file of path === undefined ? [] : filesOf(path)) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    digest.update(`\n${file.slice(path?.length)} ${content}`);
  }
}
console.log(digest.digest("hex"));
