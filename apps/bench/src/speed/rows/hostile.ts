import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type Figure, type Goal, type Localized, ours } from "../figure.ts";
import type { HostileInput } from "../inputs/hostile/hostile-input.ts";
import { hostileInputs } from "../inputs/hostile/hostile-inputs.ts";
import { cache } from "../measure/cache.ts";
import { program } from "../measure/processes.ts";
import type { Row, Run } from "../row.ts";

const folder = `${cache}hostile/`;
const goals = { seconds: { value: 1 }, memory: { value: 600 }, output: { value: 4 } };

/** Seconds for each MB, memory, and output for each character of input, on inputs that are made to be slow. */
export const hostile: Row = {
  id: "hostile",
  title: { en: "Hostile input within the limits", ar: "مدخلات معادية ضمن الحدود" },
  about: {
    en: "Each input is read once in a process of its own: processor time per MB, the most memory (RSS) with Node's own, and the length of the report to that of the input.",
    ar: "كل مدخل يُقرأ مرة واحدة في عملية مستقلة: زمن المعالج لكل ميغابايت، وأقصى ذاكرة (RSS) مع ذاكرة Node نفسها، وطول التقرير إلى طول المدخل.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const input of hostileInputs) figures.push(...(await judged(input, run)));
    return figures;
  },
};

interface Judgement {
  seconds: number;
  megabytes: number;
  output: number;
}

async function judged(input: HostileInput, { quick }: Run): Promise<Figure[]> {
  const { document, text } = input.make(quick ? 100_000 : 1_000_000);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (document !== undefined) writeFileSync(`${folder}document.json`, document);
  if (text !== undefined) writeFileSync(`${folder}text.txt`, text);
  const all = (document ?? "") + (text ?? "");
  const megabytes = Buffer.byteLength(all) / 1e6;
  const limit = 10;
  const { seconds, megabytes: memory, output } = await judge(input, limit);
  const on = input.name;
  const stopped: { note?: Localized } = Number.isNaN(memory)
    ? { note: { en: `stopped after ${limit} s`, ar: `أوقف بعد ${limit} ثانية` } }
    : {};
  const figure = (unit: Figure["unit"], value: number, goal?: Goal): Figure => ({
    ...{ who: ours, on, unit, value, low: value, high: value, ...(goal ? { goal } : {}), ...stopped },
  });
  return [
    figure("s/MB", seconds / megabytes, goals.seconds),
    figure("MB", memory, goals.memory),
    // a draft is what was asked for, not a report on the text
    figure("×", output / all.length, input.reader === "draft" ? undefined : goals.output),
  ];
}

// A process that is stopped or fails has no memory to report.
function judge({ reader, name }: HostileInput, limit: number): Promise<Judgement> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program("judge"), reader, folder], { stdio: ["ignore", "pipe", "pipe"] });
    const timer = setTimeout(() => child.kill(), limit * 1000);
    let [printed, failed] = ["", ""];
    child.stdout.on("data", (data) => {
      printed += data;
    });
    child.stderr.on("data", (data) => {
      failed += data;
    });
    child.on("close", () => {
      clearTimeout(timer);
      if (failed) console.error(`${name.en}: ${failed.trim().split("\n").at(-3)}`);
      resolve(printed ? JSON.parse(printed) : { seconds: limit, megabytes: Number.NaN, output: Number.NaN });
    });
  });
}
