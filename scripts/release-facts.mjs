// Copies release facts to the places that repeat them: the version of the packages to CITATION.cff and to the
// dataset's page; once package.json at the root has a "repository", its address to CITATION.cff and to the manifest
// of each public package.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(`${root}${folder}package.json`, "utf8"));
const { repository: said } = manifestOf("");
const repository = typeof said === "string" ? { type: "git", url: said } : said;
const { version } = manifestOf("packages/core/");

function rewrite(path, change) {
  writeFileSync(root + path, change(readFileSync(root + path, "utf8")));
}

function cite(citation) {
  const versioned = citation.replace(/^version: .*$/m, `version: ${version}`);
  if (!repository) return versioned;
  const address = `repository-code: "${repository.url.replace(/^git\+|\.git$/g, "")}"\n`;
  return versioned.replace(/^repository-code: .*\n/m, "").replace(/^version: .*\n/m, (line) => line + address);
}

rewrite("CITATION.cff", cite);
rewrite("apps/site/src/dataset/dataset-words.ts", (words) =>
  words.replace(/version \d[\w.-]*\d/g, `version ${version}`),
);
if (repository) {
  for (const name of readdirSync(`${root}packages`)) {
    const directory = `packages/${name}`;
    const manifest = manifestOf(`${directory}/`);
    const address = { ...repository, directory };
    if (manifest.private || JSON.stringify(manifest.repository) === JSON.stringify(address)) continue;
    rewrite(`${directory}/package.json`, () => `${JSON.stringify({ ...manifest, repository: address }, null, 2)}\n`);
  }
}
