import { execFileSync } from "node:child_process";
import { type Figure, type Goal, type Localized, ours } from "../figure.ts";
import { articles, type Document } from "../inputs/documents.ts";
import { type Bundle, bundle } from "../measure/bundle.ts";
import { cached } from "../measure/cache.ts";
import { shuffled } from "../measure/interleave.ts";
import { program } from "../measure/processes.ts";
import { spreadOf } from "../measure/spread.ts";
import { peers } from "../peers/peers.ts";
import type { Row, Run } from "../row.ts";

/** The goals are for the smallest entry of ours. */
const goals = { bytes: { value: 24 }, firstCheck: { value: 15 } };

const certain = `${ours}, certain path only`;
/** The certain path may leave an article to `validate`. */
const leftOpen: Localized = { en: "left to `validate`", ar: "تُرك لـ `validate`" };

/** What a page or a program imports of ours, the smallest first. */
const entries: readonly (readonly [who: string, source: string])[] = [
  [
    certain,
    `import { certainVerdictOnceLoaded } from "@diplomatic-visits/core/internal/certain";
export const checkText = async (text) => (await certainVerdictOnceLoaded(text)) !== undefined;`,
  ],
  [`${ours}, for pages`, checking("@diplomatic-visits/core/browser")],
  [ours, checking("@diplomatic-visits/core")],
];

function checking(entry: string): string {
  return `import { validate } from "${entry}";\nexport const checkText = (text) => validate(text).ok;`;
}

/** Bytes of bundles, and the first check after the import. */
export const bundles: Row = {
  id: "bundles",
  title: { en: "Bytes, and the first check after the import", ar: "الحجم، وأول فحص بعد الاستيراد" },
  about: {
    en: "Bundled and minified with esbuild, schema included, gzipped; what is loaded on demand is not counted. The time is import and first check in a fresh Node process, processes in turn. Ours checks every rule, the peers only the shape.",
    ar: "مجموعة ومصغّرة بأداة esbuild مع المخطط ثم مضغوطة بـ gzip، ولا يُحسب ما يُحمَّل عند الحاجة. الزمن هو الاستيراد مع أول فحص في عملية Node جديدة، والعمليات بالتناوب. تفحص أداتنا كل القواعد، وتفحص الأخرى الشكل فقط.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const made = new Map<string, Bundle>();
    for (const [who, source] of entries) made.set(who, await bundle(who, source, "browser"));
    for (const peer of peers) made.set(peer.name, await bundle(peer.name, peer.source(), "browser"));
    const size: Localized = { en: "gzipped", ar: "مضغوط بـ gzip" };
    const sizes = [...made].map(([who, { gzipped: value }]): Figure => {
      return { who, on: size, unit: "KB", value, low: value, high: value, ...goalOf(who, goals.bytes) };
    });
    return [...sizes, ...articles().flatMap((document) => firstChecks(document, made, run))];
  },
};

function firstChecks({ json, language, name }: Document, made: ReadonlyMap<string, Bundle>, run: Run): Figure[] {
  const file = cached(`article-${language}.json`, json);
  const times = new Map<string, number[]>([...made.keys()].map((who) => [who, []]));
  const uncertain = new Set<string>();
  for (let round = 0; round < (run.quick ? 3 : 5); round++)
    for (const [who, { file: module }] of shuffled([...made])) {
      const printed = execFileSync(process.execPath, [program("first-check"), module, file], { encoding: "utf8" });
      const { time, valid } = JSON.parse(printed) as { time: number; valid: boolean };
      times.get(who)?.push(time);
      if (!valid) uncertain.add(who);
    }
  const wrong = [...uncertain].filter((who) => who !== certain);
  if (wrong.length > 0) throw new Error(`not valid: ${wrong.join(", ")}`);
  const on: Localized = { en: `first check, ${name.en}`, ar: `أول فحص، ${name.ar}` };
  return [...times].map(([who, values]) => ({
    ...{ who, on, unit: "ms" as const, ...spreadOf(values), ...goalOf(who, goals.firstCheck) },
    ...(uncertain.has(who) ? { note: leftOpen } : {}),
  }));
}

function goalOf(who: string, goal: Goal): { goal?: Goal } {
  return who === entries[0]?.[0] ? { goal } : {};
}
