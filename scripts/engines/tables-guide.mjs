import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonOf, rProgram } from "../fetch-engines.mjs";
import { assertEqual } from "./judging.mjs";
import { assertThat } from "./workbench.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const articles = join(root, "packages/dataset/articles");
const guides = ["docs/guides/analyse-the-tables.md", "docs/i18n/ar/guides/analyse-the-tables.md"];

/** The examples of the guide to tables, in both languages: each that shows an output prints it. */
export async function tablesGuide({ folder }) {
  const files = readdirSync(articles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(articles, name, "article.json"))
    .sort();
  const convert = (format, out) =>
    run(process.execPath, [visits, "convert", ...files, "--to", format, "-o", out], folder);
  convert("parquet", "tables");
  convert("csv", "csv");
  const examples = guides.flatMap((guide) => examplesIn(readFileSync(join(root, guide), "utf8")));
  assertThat(examples.length >= 8, "examples were found in both guides");
  for (const { language, code, output } of examples) {
    const printed = language === "r" ? inR(code, folder) : run(pythonOf("judges"), ["-X", "utf8", "-c", code], folder);
    assertEqual(words(printed), words(output), `what an example in ${language} prints`);
  }
}

const visits = join(root, "packages/cli/bin/visits.js");

/** The examples that are followed by what they print. */
function examplesIn(markdown) {
  const pairs = markdown.matchAll(/```(python|r)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g);
  return [...pairs].map(([, language, code, output]) => ({ language, code, output }));
}

function inR(code, folder) {
  const { program, env } = rProgram();
  // an R that is unpacked, not installed, says first that it has no settings
  return run(program, ["--vanilla", "--slave", "-e", code], folder, env).replace("cannot find system Renviron", "");
}

function run(program, args, cwd, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim().split("\n").slice(-4).join("\n")}`);
  return stdout;
}

// Programs differ in the spaces at the ends of lines.
const words = (text) => text.trim().split(/\s+/);
