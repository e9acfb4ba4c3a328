import type { Article, Evidence, Span } from "@diplomatic-visits/core";
import { type Acceptance, overlap, skip } from "./acceptance.ts";

/** Accepts the quantities and times whose words are not coded yet. */
export function acceptExpressions(acceptance: Acceptance): void {
  const { article } = acceptance;
  acceptEach(
    acceptance,
    "quantities",
    (article.quantities ?? []).flatMap(({ evidence }) => evidence),
  );
  acceptEach(acceptance, "times", timesOf(article));
}

function acceptEach(acceptance: Acceptance, key: "quantities" | "times", taken: readonly Span[]): void {
  const { draft, items, coding, isWanted } = acceptance;
  for (const [i, one] of (draft.coding[key] ?? []).entries()) {
    const pointer = `/${key}/${i}`;
    if (!isWanted(pointer)) continue;
    const [words] = items.get(pointer) ?? [];
    if (!words || taken.some((span) => overlap(span, words))) {
      skip(acceptance, pointer, "coded");
      continue;
    }
    Object.assign(coding, { [key]: [...(coding[key] ?? []), { ...one, id: acceptance.giveId(one.id) }] });
    acceptance.added.push(pointer);
  }
}

// Every date of an article, whatever it belongs to.
function timesOf({ visits = [], meetings = [], agreements = [], quantities = [], times = [] }: Article): Evidence[] {
  const all = [
    ...visits.flatMap(({ start, end }) => [start, end]),
    ...meetings.map(({ date }) => date),
    ...agreements.map(({ date }) => date),
    ...quantities.map(({ time }) => time),
    ...times,
  ];
  return all.flatMap((time) => time?.evidence ?? []);
}
