import type { Locale } from "@diplomatic-visits/core";
import type { DraftItem } from "../draft/drafted.ts";
import { draftWords } from "./draft-words.ts";
import type { DraftedFile } from "./drafted-file.ts";

/** The comments of a draft: above each item its certainty and rule, to-dos and doubts. */
export interface DraftComments {
  /** By the pointer of the item they are above. */
  at: Map<string, string[]>;
  /** Comments about what is not in the coding. */
  head: string[];
}

/** Collects the comments of a draft. */
export function commentsOf({ coding, items, todo, doubts }: DraftedFile, locale: Locale): DraftComments {
  const comments: DraftComments = { at: new Map(), head: [] };
  const words = draftWords[locale];
  for (const [pointer, own] of grouped(items)) add(comments.at, pointer, certaintyLine(own, locale));
  for (const { pointer, message } of todo)
    place(comments, coding, { pointer, line: message[locale], label: words.todo });
  for (const { field, message } of doubts)
    place(comments, coding, { pointer: `/${field}`, line: message[locale], label: words.look });
  return { at: new Map([...comments.at].map(([pointer, lines]) => [pointer, few(lines)])), head: few(comments.head) };
}

/** The first remarks at one place, at most this many; the count of the rest shows how much is left to do there. */
const mostRemarks = 40;

function few(lines: string[]): string[] {
  return lines.length > mostRemarks ? [...lines.slice(0, mostRemarks), `… + ${lines.length - mostRemarks}`] : lines;
}

// Comments of deeper parts go to the object or field they belong to: an entity covers all its mentions.
function commented(pointer: string): string {
  const steps = pointer.split("/");
  return steps.slice(0, steps[1] === "entities" ? 3 : 4).join("/");
}

function grouped(items: readonly DraftItem[]): Map<string, DraftItem[]> {
  const groups = new Map<string, DraftItem[]>();
  for (const item of items) {
    const pointer = commented(item.pointer);
    const group = groups.get(pointer);
    if (group) group.push(item);
    else groups.set(pointer, [item]);
  }
  return groups;
}

const certainties = ["sure", "likely", "candidate"] as const;

function certaintyLine(items: readonly DraftItem[], locale: Locale): string {
  const words = draftWords[locale];
  const parts = certainties.flatMap((certainty) => {
    const rules = [...new Set(items.filter((item) => item.certainty === certainty).map(({ rule }) => rule))];
    return rules.length === 0 ? [] : [`${words.certainty[certainty]}: ${rules.join(", ")}`];
  });
  return parts.join("; ");
}

interface Remark {
  pointer: string;
  line: string;
  label: string;
}

function place({ at, head }: DraftComments, coding: object, { pointer, line, label }: Remark): void {
  const known = nearest(coding, commented(pointer));
  const missing = pointer.slice(known.length + 1);
  const about = missing === "" || known.split("/").length > 3 ? "" : ` ${missing}`;
  const text = oneLine(`${label}${about}: ${line}`);
  if (known === "") head.push(text);
  else add(at, known, text);
}

// A page's own metadata can contain anything: it must not end its comment, or hide in it.
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n").replace(hidden, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}

const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;

function nearest(coding: object, pointer: string): string {
  let node: unknown = coding;
  let known = "";
  for (const step of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return known;
    node = (node as Record<string, unknown>)[step];
    known += `/${step}`;
  }
  return known;
}

function add(at: Map<string, string[]>, pointer: string, line: string): void {
  const lines = at.get(pointer);
  if (lines) lines.push(line);
  else at.set(pointer, [line]);
}
