// Copies release facts to the places that repeat them: the version of the packages and the day of a new version to
// CITATION.cff; once package.json at the root has a "repository", its address to CITATION.cff and to the manifest
// of each public package. With a "homepage", CITATION.cff gets that address too.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(`${root}${folder}package.json`, "utf8"));
const { repository: said, homepage } = manifestOf("");
const repository = typeof said === "string" ? { type: "git", url: said } : said;
const { version } = manifestOf("packages/core/");

function rewrite(path, change) {
  writeFileSync(root + path, change(readFileSync(root + path, "utf8")));
}

/** Sets a field after the version, in place of its former value. */
function withField(citation, name, value) {
  const without = citation.replace(new RegExp(`^${name}: .*\\n`, "m"), "");
  return without.replace(/^version: .*\n/m, (line) => `${line}${name}: "${value}"\n`);
}

function cite(citation) {
  let cited = citation.replace(/^version: .*$/m, `version: ${version}`);
  if (cited !== citation) cited = withField(cited, "date-released", new Date().toISOString().slice(0, 10));
  if (homepage) cited = withField(cited, "url", homepage);
  if (repository) cited = withField(cited, "repository-code", repository.url.replace(/^git\+|\.git$/g, ""));
  return cited;
}

rewrite("CITATION.cff", cite);
rewrite("releases.json", (json) => {
  const releases = JSON.parse(json).filter((release) => release.version !== version);
  const date = new Date().toISOString().slice(0, 10);
  return `${JSON.stringify([{ version, date }, ...releases], null, 2)}\n`;
});
if (repository) {
  for (const name of readdirSync(`${root}packages`)) {
    const directory = `packages/${name}`;
    const manifest = manifestOf(`${directory}/`);
    const address = { ...repository, directory };
    if (manifest.private || JSON.stringify(manifest.repository) === JSON.stringify(address)) continue;
    rewrite(`${directory}/package.json`, () => `${JSON.stringify({ ...manifest, repository: address }, null, 2)}\n`);
  }
}
