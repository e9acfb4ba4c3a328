import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { askCrate, documentsIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

const crate = "schemaorg-validate";
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const peers = resolve(repository, process.env.PEER_DATA || "../shared", "peer-cases/schemaorg/jsonld-examples.json");

/** JSON-LD of schema.org: no error and no warning against the vocabulary, where most official examples pass and spoiled documents do not. */
export async function schemaOrg() {
  const documents = await documentsIn("schema-org");
  for (const { article, output } of documents) {
    const { nodes, faults } = verdictOn(output);
    assertThat(nodes === 1, `${article.id}: the judge found ${nodes} documents in one`);
    assertThat(faults.length === 0, `${article.id}: ${faults.length} faults, such as ${faults[0]?.message}`);
  }
  const { output } = documents.find((one) => one.output.includes(`"headline":"`));
  const spoiled = [
    output.replace('"@type":"', '"@type":"Un'),
    output.replace('"headline":', '"headlin":'),
    output.replace(/"headline":("[^"]*")/, '"headline":{"@type":"Person","name":$1}'),
  ];
  const refused = spoiled.filter((one) => verdictOn(one).errors > 0).length;
  assertThat(refused === spoiled.length, `${spoiled.length - refused} spoiled documents were accepted`);
  const version = askCrate(crate, ["--version"], "").stdout.trim().split(" ").at(-1);
  return {
    version,
    counts: { documents: documents.length, refused, ...officialExamples() },
    partial: !existsSync(peers),
  };
}

// The judge is stricter than the examples: 13 have texts or roles in the place of things.
function officialExamples() {
  if (!existsSync(peers)) return {};
  const { examples } = JSON.parse(readFileSync(peers, "utf8"));
  const accepted = examples.filter(({ doc }) => verdictOn(JSON.stringify(doc)).errors === 0).length;
  assertThat(
    accepted > examples.length / 2,
    `the judge accepts only ${accepted} of ${examples.length} official examples`,
  );
  return { examples: [accepted, examples.length] };
}

/** What the judge says of one document: the number of nodes at its root, of errors, and what is more than a remark. */
function verdictOn(document) {
  const page = `<script type="application/ld+json">${document.replaceAll("</", "<\\/")}</script>`;
  const args = ["--stdin", "--profile", "none", "--format", "json", "--severity", "info"];
  const { extraction, vocabulary } = JSON.parse(askCrate(crate, args, page).stdout);
  const faults = vocabulary.diagnostics.filter(({ severity }) => severity !== "Info");
  return { nodes: extraction.node_count, errors: faults.filter(({ severity }) => severity === "Error").length, faults };
}
