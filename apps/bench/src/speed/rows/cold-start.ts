import { fileURLToPath } from "node:url";
import { type Figure, ours } from "../figure.ts";
import { articles } from "../inputs/documents.ts";
import { cached } from "../measure/cache.ts";
import { shuffled } from "../measure/interleave.ts";
import { type Command, program, visits, wallOf } from "../measure/processes.ts";
import { spreadOf } from "../measure/spread.ts";
import type { Row, Run } from "../row.ts";
import { tools } from "../tools/tools.ts";

const schema = fileURLToPath(import.meta.resolve("@diplomatic-visits/core/article.schema.json"));

/** One article on the command line, from the start of the process to its end. */
export const coldStart: Row = {
  id: "cold-start",
  title: { en: "`visits validate` of one article, cold", ar: "`visits validate` لمقال واحد، من تشغيل البرنامج" },
  about: {
    en: "Whole processes in turn; the time of a bare Node process is subtracted in each round, also from programs that are not Node's. Ours checks every rule, the others only the shape.",
    ar: "عمليات كاملة بالتناوب، ويُطرح في كل جولة زمن عملية Node فارغة، حتى من البرامج التي لا تعمل به. تفحص أداتنا كل القواعد، وتفحص الأخرى الشكل فقط.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json, language } of articles()) {
      const file = cached(`article-${language}.json`, json);
      const rounds = await roundsOf(commandsFor(file), run.quick ? 3 : 15);
      const bare = rounds.get("bare") as number[];
      for (const [who, times] of rounds)
        if (who !== "bare") {
          const more = spreadOf(times.map((time, round) => time - (bare[round] as number)));
          figures.push({ who, on, unit: "ms", ...more, ...(who === ours ? { goal: { value: 60 } } : {}) });
        }
    }
    return figures;
  },
};

function commandsFor(file: string): Map<string, Command> {
  const commands = new Map<string, Command>([
    ["bare", [process.execPath, program("bare")]],
    [ours, visits("validate", "--quiet", file)],
    ["Node and Zod", [process.execPath, program("one-file-zod"), file]],
  ]);
  for (const tool of tools) {
    const command = tool.command();
    if (command) commands.set(tool.name, [...command, ...tool.one(schema, file)]);
  }
  return commands;
}

async function roundsOf(commands: ReadonlyMap<string, Command>, count: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>([...commands.keys()].map((name) => [name, []]));
  for (const command of commands.values()) await wallOf(command);
  for (let round = 0; round < count; round++)
    for (const [name, command] of shuffled([...commands])) times.get(name)?.push(await wallOf(command));
  return times;
}
