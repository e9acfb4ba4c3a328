// What the judges of formats have in common: the articles, their documents in a format, and programs that read them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { crateProgram, pythonOf } from "../fetch-engines.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dataset = join(root, "packages/dataset/articles");
const developed = join(root, "packages/core/test/slips/development");

const fromCore = (name) => import(pathToFileURL(join(root, "packages/core/dist", `${name}.js`)).href);

let made;

/**
 * The articles of the dataset, short ones in seven languages, and one whose main actor has a character outside the Basic
 * Multilingual Plane in the name, so that units of UTF-16 and code points differ from the first line on.
 */
export async function judgedArticles() {
  made ??= Promise.all([
    ...foldersIn(dataset).map((folder) => articleOf(folder)),
    ...foldersIn(developed).map((folder) => articleOf(folder)),
    astralArticle(foldersIn(dataset).at(-1)),
  ]);
  return structuredClone(await made);
}

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  );

function astralArticle(folder) {
  const { entities, inLanguage } = parse(readFileSync(join(folder, "coding.yaml"), "utf8"));
  const name = entities
    .find(({ kind }) => kind === "person")
    .name[inLanguage].split(" ")
    .at(-1);
  return articleOf(folder, (words) => words.replaceAll(name, `${name}🕊`));
}

async function articleOf(folder, changed = (words) => words) {
  const { validate } = await fromCore("index");
  const read = (name) => changed(readFileSync(join(folder, name), "utf8"));
  const result = validate(parse(read("coding.yaml")), { text: read("text.txt") });
  if (!result.ok) throw new Error(`${folder} is not valid: ${result.issues[0]?.message}`);
  return result.article;
}

/** The built format of a name. */
export async function formatNamed(name) {
  const { formats } = await fromCore("conversions");
  return formats[name]();
}

/** All articles in a format: each with its document and the files beside it. */
export async function documentsIn(name, options) {
  const { to } = await formatNamed(name);
  const articles = await judgedArticles();
  return articles.map((article) => ({ article, ...to(article, options) }));
}

/** The files of a format of tables, as pairs of path and content, and the rows that they are made of. */
export async function judgedTables(name, options) {
  const [module, { tablesOf }] = [await fromCore(`formats/${name}`), await fromCore("tables")];
  const format = Object.values(module).find((one) => one.name === name);
  const articles = await judgedArticles();
  const files = format.collect ? await collectedFiles(format, articles, options) : [await storedFile(format, articles)];
  return { files, tables: tablesOf(articles) };
}

async function collectedFiles({ collect }, articles, options) {
  const files = new Map();
  for await (const { path, content } of collect(articles, options))
    files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(content)]));
  return [...files];
}

async function storedFile({ store, extension }, articles) {
  const folder = mkdtempSync(join(tmpdir(), "visits-stored-"));
  const path = join(folder, `visits.${extension}`);
  try {
    await store(articles, path);
    return [`visits.${extension}`, readFileSync(path)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes files into a folder; returns their paths. */
export function writeFiles(folder, files) {
  return files.map(([name, content]) => {
    const path = join(folder, name || "workbook.xlsx");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

/** A row with its columns in the order of the alphabet. */
export function sortedRow(row) {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Documents as one file. */
export function fileOf({ frame = { before: "", between: "", after: "" } }, outputs) {
  return `${frame.before}${outputs.join(frame.between)}${frame.after}`;
}

/** Runs scripts/engines/judges/<name>.py with JSON on its input; returns the JSON that it prints. */
export function askPython(kind, name, input) {
  const script = fileURLToPath(new URL(`judges/${name}.py`, import.meta.url));
  // isolated: no module is taken for a script of the same name
  const { status, stdout, stderr, error } = spawnSync(pythonOf(kind), ["-I", "-X", "utf8", script], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name}.py: ${error?.message ?? stderr.trim().split("\n").slice(-8).join("\n")}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1));
}

/** Runs the program of a crate with a text on its input. */
export function askCrate(name, args, input) {
  const { status, stdout, stderr, error } = spawnSync(crateProgram(name), args, { input, encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Every quote of an article with its place in code points, which Python counts: `[start, end, quote]`. */
export function spansIn({ text, sections: _, ...article }) {
  const before = [0];
  for (const character of text) before.push(...Array(character.length).fill((before.at(-1) ?? 0) + 1));
  const spans = [];
  const collect = (node) => {
    if (typeof node !== "object" || node === null) return;
    const { start, end, quote } = node;
    if (typeof start === "number" && typeof quote === "string") spans.push([before[start], before[end], quote]);
    for (const part of Object.values(node)) collect(part);
  };
  collect(article);
  return spans;
}

/** Throws unless all of the wanted are among the found, each as often. */
export function assertContains(found, wanted, what) {
  const left = new Map();
  for (const one of found.map((each) => JSON.stringify(each))) left.set(one, (left.get(one) ?? 0) + 1);
  const missing = wanted.filter((one) => {
    const key = JSON.stringify(one);
    left.set(key, (left.get(key) ?? 0) - 1);
    return left.get(key) < 0;
  });
  if (wanted.length === 0 || missing.length > 0)
    throw new Error(
      `${what}: ${missing.length} of ${wanted.length} are missing, such as ${JSON.stringify(missing[0])}`,
    );
}

/** The article that a format reads of a document, anchored. */
export async function anchored({ from }, document) {
  const { validate } = await fromCore("index");
  const [{ coding, text, problems }] = from(document);
  const result = validate(coding, { text });
  if (!result.ok || problems.length > 0)
    throw new Error(`not read: ${problems[0]?.message.en ?? result.issues[0]?.message}`);
  return result.article;
}

/** Throws unless two values are the same as JSON; the first difference is shown. */
export function assertEqual(found, wanted, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a === b) return;
  let i = 0;
  while (a?.[i] === b?.[i]) i++;
  const near = (text) => text?.slice(Math.max(0, i - 60), i + 100);
  throw new Error(`${what} differ: found …${near(a)}…, not …${near(b)}…`);
}
