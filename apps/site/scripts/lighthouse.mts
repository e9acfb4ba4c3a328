// Runs Lighthouse on the built site in phone mode: the median of five runs per page, from a server that compresses.
// It is 185 MB and only needed here, so it is installed into a separate folder on the first run.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { roles } from "../../../scripts/article-folders.ts";
import { chromiumPath } from "../../../test/browser.ts";
import { serve } from "../test/static-server.ts";
import { place } from "./prepare/place.mts";

const version = "12.8.2";
const runs = Number(process.argv[2] ?? 5);
const home = place("../../node_modules/.cache/lighthouse/");
const command = `${home}node_modules/lighthouse/cli/index.js`;

/** Minimum scores: performance by kind of page, and 100 for everything else. */
const pages: readonly (readonly [path: string, performance: number])[] = [
  ["/", 95],
  ["/docs/tutorials/first-article/", 95],
  ["/ar/docs/tutorials/first-article/", 95],
  ["/reference/rules/evidence/quote-matches/", 95],
  [`/article/${roles.reference}/`, 95],
  [`/ar/article/${roles.reference}/`, 95],
  ["/play/", 90],
  ["/ar/play/", 90],
];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Scores = Record<(typeof categories)[number], number>;

if (!existsSync(command)) {
  console.log(`Installing lighthouse ${version}, once.`);
  mkdirSync(home, { recursive: true });
  const args = ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status } = spawnSync("npm", [...args, `lighthouse@${version}`], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const chrome = await chromiumPath();
const host = await serve(place("build"));
let short = false;
console.log("| page | performance | accessibility | best practices | SEO |\n| --- | --- | --- | --- | --- |");
for (const [path, performance] of pages) {
  const all: Scores[] = [];
  for (let run = 0; run < runs; run++) all.push(await scoresOf(host.origin + path));
  const [speed = 0, ...others] = categories.map((category) => median(all.map((scores) => scores[category])));
  short ||= speed < performance || others.some((score) => score < 100);
  console.log(`| ${path} | ${[`${speed} (≥ ${performance})`, ...others].join(" | ")} |`);
}
await host.close();
if (short) console.log("Some scores are lower than asked.");
process.exitCode = short ? 1 : 0;

// Not spawnSync: the server runs in this process and must respond.
async function scoresOf(address: string): Promise<Scores> {
  const report = `${home}report.json`;
  const flags = [`--only-categories=${categories.join(",")}`, "--output=json", `--output-path=${report}`, "--quiet"];
  const browser = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const env = { ...process.env, CHROME_PATH: chrome };
  await promisify(execFile)(process.execPath, [command, address, ...flags, browser], { env, timeout: 120_000 });
  const { categories: found } = JSON.parse(readFileSync(report, "utf8"));
  return Object.fromEntries(categories.map((name) => [name, Math.round(found[name].score * 100)])) as Scores;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
