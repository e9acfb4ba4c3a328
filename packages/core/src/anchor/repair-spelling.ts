import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Coding } from "../generated/types.ts";

type Written = string | ({ quote: string } & Record<string, unknown>);

/** A coding whose quotes have the letters of the text, where spelling variants were folded to find them. */
export function respelt(coding: Coding, quotes: readonly QuoteReport[], text: string): Coding {
  const changed = structuredClone(coding);
  const lists = new Map<unknown[], Map<number, Written[]>>();
  for (const report of quotes) {
    const spellings = spellingsOf(report, text);
    if (spellings.length === 0) continue;
    const { holder, key } = holderOf(changed, report.path);
    const written = spellings.map((letters) => spelt(Reflect.get(holder, key) as Written, letters));
    // a mention of every occurrence may have several spellings: one item for each
    if (Array.isArray(holder)) lists.set(holder, (lists.get(holder) ?? new Map()).set(Number(key), written));
    else Reflect.set(holder, key, written[0]);
  }
  for (const [list, items] of lists) {
    const spelt = list.flatMap((item, i): unknown[] => items.get(i) ?? [item]);
    list.length = 0;
    for (const item of spelt) list.push(item);
  }
  return changed;
}

/** The spellings of the text of a quote that was found only after variants were folded: several for a mention that means every place. */
export function spellingsOf({ status, places }: QuoteReport, text: string): string[] {
  if (status !== "typographic" && status !== "orthographic") return [];
  const spellings = new Set(places.map(({ start, end }) => text.slice(start, end)));
  // after ل the article loses its alef: الصين also finds للصين, which needs no item of its own
  return [...spellings].filter((letters) => !spellings.has(`ا${letters}`));
}

function spelt(written: Written, quote: string): Written {
  return typeof written === "string" ? quote : { ...written, quote };
}

function holderOf(root: object, path: Path): { holder: object; key: string | number } {
  const holder = path.slice(0, -1).reduce<object>((node, key) => Reflect.get(node, key), root);
  return { holder, key: path.at(-1) as string | number };
}
