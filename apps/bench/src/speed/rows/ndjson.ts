import { fileURLToPath } from "node:url";
import { type Figure, type Localized, ours } from "../figure.ts";
import { type Corpus, corpusOf } from "../inputs/corpus.ts";
import { shuffled } from "../measure/interleave.ts";
import { type Command, program, type Usage, usageOf, visits } from "../measure/processes.ts";
import { ratioOf, spreadOf } from "../measure/spread.ts";
import type { Row, Run } from "../row.ts";
import { tools } from "../tools/tools.ts";

const schema = fileURLToPath(import.meta.resolve("@diplomatic-visits/core/article.schema.json"));
const alone = `${ours}, one thread`;
const both = `${ours}, two threads`;
const parseOnly = "Node, parse only";
const readline = "readline and Zod";

/** Articles one a line, on the command line: processor time beside parsing alone, and the clock beside what a user writes. */
export const ndjson: Row = {
  id: "ndjson",
  title: { en: "NDJSON on the command line", ar: "ملفات NDJSON في سطر الأوامر" },
  about: {
    en: "Whole processes in turn over one file of Arabic and English articles by turns, start included. Processor time is in units of a Node program that only parses each line; speed is on the clock.",
    ar: "عمليات كاملة بالتناوب على ملف واحد مقالاته عربية وإنجليزية بالتناوب، مع زمن التشغيل. زمن المعالج بوحدة برنامج Node يحلّل كل سطر فحسب، والسرعة بساعة الحائط.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const corpus = await corpusOf(run.quick ? 100 : 1000);
    try {
      return figuresOf(corpus, await roundsOf(commandsFor(corpus.file), run.quick ? 2 : 3));
    } finally {
      corpus.remove();
    }
  },
};

function commandsFor(file: string): Map<string, Command> {
  const commands = new Map<string, Command>([
    [parseOnly, [process.execPath, program("parse-only"), file]],
    [alone, visits("validate", "--quiet", "--format", "ndjson", "--jobs", "1", file)],
    [both, visits("validate", "--quiet", "--format", "ndjson", "--jobs", "2", file)],
    [readline, [process.execPath, program("readline-zod"), file]],
  ]);
  for (const tool of tools) {
    const command = tool.command();
    if (command && tool.lines) commands.set(tool.name, [...command, ...tool.lines(schema, file)]);
  }
  return commands;
}

async function roundsOf(commands: ReadonlyMap<string, Command>, count: number): Promise<Map<string, Usage[]>> {
  const uses = new Map<string, Usage[]>([...commands.keys()].map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const [name, command] of shuffled([...commands])) {
      const used = await usageOf(command);
      if (used.code !== 0) throw new Error(`${name} ended with ${used.code}`);
      uses.get(name)?.push(used);
    }
  return uses;
}

function figuresOf({ lines, megabytes }: Corpus, uses: ReadonlyMap<string, Usage[]>): Figure[] {
  const of = (name: string, what: "cpu" | "wall") => (uses.get(name) as Usage[]).map((used) => used[what]);
  const size = `${lines} (${Math.round(megabytes)} MB)`;
  const on = (en: string, ar: string): Localized => ({ en: `${en}, ${size}`, ar: `${ar}، ${size}` });
  const cpu = on("processor time", "زمن المعالج");
  const speed = on("speed", "السرعة");
  const against = on("speed, to readline and Zod", "السرعة إلى readline وZod");
  const names = [...uses.keys()];
  return [
    ...names
      .filter((who) => who !== parseOnly)
      .map((who) => ({
        ...{ who, on: cpu, unit: "×" as const, ...ratioOf(of(who, "cpu"), of(parseOnly, "cpu")) },
        ...(who === alone ? { goal: { value: 2.2 } } : {}),
      })),
    {
      who: both,
      on: against,
      unit: "×",
      ...ratioOf(of(readline, "wall"), of(both, "wall")),
      goal: { value: 3, atLeast: true },
    },
    ...names.map((who) => ({
      ...{ who, on: speed, unit: "articles/s" as const },
      ...spreadOf(of(who, "wall").map((wall) => (lines / wall) * 1000)),
    })),
  ];
}
