import { fileURLToPath } from "node:url";
import { type Figure, ours } from "../figure.ts";
import { corpusOf } from "../inputs/corpus.ts";
import { type Command, program, usageOf, visits } from "../measure/processes.ts";
import type { Row, Run } from "../row.ts";
import { tools } from "../tools/tools.ts";

const schema = fileURLToPath(import.meta.resolve("@diplomatic-visits/core/article.schema.json"));
/** Programs that hold the whole file are not tried on more lines: 100,000 would take some 40 GB. */
const mostForOthers = 10_000;

/** The most memory of a process over files of more and more lines. */
export const memory: Row = {
  id: "memory",
  title: { en: "Memory over NDJSON of growing length", ar: "الذاكرة على ملفات NDJSON متزايدة الطول" },
  about: {
    en: "The most memory (RSS) that a process held, one run each; growth is the last figure over the first. 100,000 articles take minutes and are measured with `--huge`.",
    ar: "أقصى ذاكرة (RSS) شغلتها العملية، مرة واحدة لكل ملف، والنمو هو آخر رقم مقسومًا على الأول. قياس 100,000 مقال يستغرق دقائق ويُطلب بالخيار `--huge`.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const sizes = run.quick ? [100, 1000] : run.huge ? [1000, 10_000, 100_000] : [1000, 10_000];
    const figures: Figure[] = [];
    for (const lines of sizes) {
      const corpus = await corpusOf(lines);
      const on = { en: `${lines} articles`, ar: `عدد المقالات ${lines}` };
      for (const [who, command] of commandsFor(corpus.file)) {
        if (who !== ours && lines > mostForOthers) continue;
        const { megabytes: value, code } = await usageOf(command);
        if (code !== 0) throw new Error(`${who} ended with ${code}`);
        const goal = who === ours ? { goal: { value: 120 } } : {};
        figures.push({ who, on, unit: "MB", value, low: value, high: value, ...goal });
      }
      corpus.remove();
    }
    return [...figures, growth(figures, sizes)];
  },
};

function growth(figures: readonly Figure[], sizes: readonly number[]): Figure {
  const own = figures.filter(({ who }) => who === ours).map(({ value }) => value);
  const value = (own.at(-1) ?? Number.NaN) / (own[0] ?? Number.NaN);
  const [first, last] = [sizes[0], sizes.at(-1)];
  const on = { en: `growth, ${first} to ${last}`, ar: `النمو من ${first} إلى ${last}` };
  return { who: ours, on, unit: "×", value, low: value, high: value, goal: { value: 1.1 } };
}

function commandsFor(file: string): [string, Command][] {
  const others = tools.flatMap((tool): [string, Command][] => {
    const command = tool.command();
    return command && tool.lines ? [[tool.name, [...command, ...tool.lines(schema, file)]]] : [];
  });
  return [
    [ours, visits("validate", "--quiet", "--format", "ndjson", file)],
    ["Node, parse only", [process.execPath, program("parse-only"), file]],
    ["readline and Zod", [process.execPath, program("readline-zod"), file]],
    ...others,
  ];
}
