import type { Article, Coding } from "@diplomatic-visits/core";
import type { Speaker, StatementFound } from "../statements/statement.ts";
import type { DraftPage } from "./draft-page.ts";

type Block = NonNullable<Coding["blocks"]>[number];

// the first words of a turn are its label and what follows it
const fewUnits = 60;

/** Names the lines that are turns of a transcript, with their speakers, among the blocks of the envelope. */
export function writeTurns(
  page: DraftPage,
  article: Article,
  { statements, speakers }: { statements: readonly StatementFound[]; speakers: ReadonlyMap<Speaker, string> },
): void {
  const turns = statements.filter(({ rule }) => rule === "statement/turn");
  if (turns.length === 0) return;
  const blocks = article.sections.flatMap((section) => section.blocks);
  const marked = blocks.filter(({ kind }) => kind !== "paragraph");
  const own = page.coding.blocks ?? [];
  // every marked line has a block in the envelope, unless it could not be quoted
  if (own.length !== marked.length) return;
  const placed = marked.map(({ start }, i) => ({ start, block: own[i] as Block }));
  const taken = new Set(marked.map(({ start }) => start));
  for (const { speaker } of turns) {
    const line = blocks.find(({ start, end }) => start <= speaker.start && speaker.start < end);
    // a short line may look like a heading
    const isTitle = line && article.headline?.start === line.start;
    if (!line || isTitle || (taken.has(line.start) && line.kind !== "heading")) continue;
    const cut = page.text.lastIndexOf(" ", line.start + fewUnits);
    const quote = page.quoter.quote({
      start: line.start,
      end: line.end - line.start <= fewUnits || cut <= line.start ? line.end : cut,
    });
    if (quote === undefined) continue;
    const entity = page.entityIds.get(speakers.get(speaker) ?? "") ?? "unnamed";
    const turn = { start: line.start, block: { kind: "turn" as const, speaker: entity, quote } };
    const known = placed.findIndex(({ start }) => start === line.start);
    placed.splice(known < 0 ? placed.length : known, known < 0 ? 0 : 1, turn);
  }
  placed.sort((a, b) => a.start - b.start);
  page.coding.blocks = placed.map(({ block }) => block);
}
