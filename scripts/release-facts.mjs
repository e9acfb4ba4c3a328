// Says what a release says of itself where it has to be said twice: core's version and, as soon as package.json at the root
// has a "repository", its address, in CITATION.cff; the address in each package's manifest too.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(`${root}${folder}package.json`, "utf8"));
const { repository } = manifestOf("");
const { version } = manifestOf("packages/core/");

function cite(citation) {
  const versioned = citation.replace(/^version: .*$/m, `version: ${version}`);
  if (!repository) return versioned;
  const address = `repository-code: "${repository.url.replace(/^git\+|\.git$/g, "")}"\n`;
  return versioned.replace(/^repository-code: .*\n/m, "").replace(/^version: .*\n/m, (line) => line + address);
}

writeFileSync(`${root}CITATION.cff`, cite(readFileSync(`${root}CITATION.cff`, "utf8")));
if (repository) {
  for (const name of ["core", "dataset", "cli"]) {
    const folder = `packages/${name}/`;
    const manifest = { ...manifestOf(folder), repository: { ...repository, directory: `packages/${name}` } };
    writeFileSync(`${root}${folder}package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
