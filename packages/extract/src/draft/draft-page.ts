import type { Coding, Quoter, Span } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";
import { idGiver, numbered } from "./draft-ids.ts";
import type { DraftItem, Todo } from "./drafted.ts";
import { todoMessage, type todoMessages } from "./todo-messages.ts";

/** A draft being written. */
export interface DraftPage {
  text: string;
  quoter: Quoter;
  coding: Coding;
  items: DraftItem[];
  todo: Todo[];
  giveId: (wanted: string) => string;
  /** Generates visit-1, visit-2 and so on. */
  giveNumbered: (concept: string) => string;
  /** The id that each planned entity was given. */
  entityIds: Map<string, string>;
}

/** Opens a page that contains the envelope. */
export function openPage(text: string, quoter: Quoter, coding: Coding): DraftPage {
  const giveId = idGiver(["draft"]);
  return { text, quoter, coding, items: [], todo: [], giveId, giveNumbered: numbered(giveId), entityIds: new Map() };
}

/** Records the grounds of a part of the draft. */
export function addItem(page: DraftPage, pointer: string, { start, end, rule, certainty }: Finding): void {
  page.items.push({ pointer, rule, certainty, start, end });
}

/** Records a to-do for a part of the draft; `words` are the words of the text that the message mentions. */
export function addTodo(
  page: DraftPage,
  pointer: string,
  { key, span, value }: { key: keyof typeof todoMessages; span?: Span; value?: { en: string; ar: string } },
): void {
  const words = span
    ? { words: shortened(page.text.slice(span.start, span.end)), place: `${span.start}–${span.end}` }
    : {};
  page.todo.push({ pointer, message: todoMessage(key, { ...words, ...(value === undefined ? {} : { value }) }) });
}

// A text that repeats itself can have very many; the ones listed are enough to see which quotes need more words.
const mostLost = 100;

/** Records the words that cannot be quoted: the first ones each, and the number of the others. */
export function addLost(page: DraftPage, pointer: string, spans: readonly Span[]): void {
  for (const span of spans.slice(0, mostLost)) addTodo(page, pointer, { key: "lost", span });
  const more = spans.length - mostLost;
  if (more > 0) addTodo(page, pointer, { key: "moreLost", value: { en: `${more}`, ar: `${more}` } });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, line.lastIndexOf(" ", 80) + 1 || 80).trim()} …` : line;
}
