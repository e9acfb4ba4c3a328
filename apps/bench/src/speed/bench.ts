// The bench: measures every row beside its peers and prints the report; CONTRIBUTING.md lists the options.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";
import { thisMachine } from "./measure/machine.ts";
import { chartOf } from "./report/chart.ts";
import { introductionOf, sectionsOf } from "./report/markdown.ts";
import { nameIn } from "./report/names.ts";
import { others } from "./report/others.ts";
import type { KeptRow, Results } from "./report/results.ts";
import { words } from "./report/words.ts";
import type { Row } from "./row.ts";
import { rows } from "./rows.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    huge: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
  },
});
if (options.write && options.quick) throw new TypeError("--write keeps figures, and those of --quick are too rough");
const unknown = options.only.filter((id) => !rows.some((row) => row.id === id));
if (unknown.length > 0)
  throw new TypeError(`no row is named ${unknown.join(", ")}; the rows are ${rows.map(({ id }) => id).join(", ")}`);

const home = new URL("../../", import.meta.url);
const kept = new URL("speed.json", home);
const chosen = rows.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
const measured = new Map(chosen.map((row) => [row.id, measure(row)]));
// a run of some rows replaces them among those that were kept
const before = options.only.length > 0 && options.write && existsSync(kept) ? keptResults() : undefined;
const machine = thisMachine();
const results: Results = {
  machine: { ...machine, load: Math.max(machine.load, before?.machine.load ?? 0) },
  others: others(),
  rows: rows.flatMap(({ id }) => measured.get(id) ?? before?.rows.find((row) => row.id === id) ?? []),
};
const report = [
  "# Speed",
  "Written by `npm run bench -- --write`.",
  introductionOf(results, "en"),
  ...(chartOf(results, "en") ? [`![${words.chart.en}](speed.en.svg)`] : []),
  ...sectionsOf(results, "en").map(({ title, body }) => `## ${title}\n\n${body}`),
].join("\n\n");
console.log(options.json ? JSON.stringify(results, null, 2) : report);
if (options.write) write();

// A row that fails does not take the others with it.
function measure({ id, title, about }: Row): KeptRow | undefined {
  const began = performance.now();
  const flags = [...(options.quick ? ["--quick"] : []), ...(options.huge ? ["--huge"] : [])];
  const program = fileURLToPath(new URL("run-row.ts", import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", program, id, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) {
    console.error(`${id}: failed`);
    process.exitCode = 1;
    return undefined;
  }
  console.error(`${id}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const figures = JSON.parse(stdout.trim().split("\n").at(-1) as string) as Figure[];
  const date = new Date().toISOString().slice(0, 10);
  return { id, title, about, date, figures: figures.map((figure) => ({ ...figure, who: nameIn(figure.who) })) };
}

function keptResults(): Results {
  return JSON.parse(readFileSync(kept, "utf8")) as Results;
}

function write(): void {
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(new URL("SPEED.md", home), `${report}\n`);
  for (const locale of ["en", "ar"] as const) {
    const chart = chartOf(results, locale);
    if (chart) writeFileSync(new URL(`speed.${locale}.svg`, home), chart);
  }
}
