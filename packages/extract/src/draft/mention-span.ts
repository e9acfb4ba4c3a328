import type { MentionForm } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";

/** A span where an entity is mentioned. */
export interface MentionSpan extends Finding {
  form: MentionForm;
  /** The entity it belongs to, by its key in the plan. */
  entity: string;
  /** Of two spans that cross or are the same, the heavier one is kept. */
  weight: number;
}

/**
 * Removes conflicting mentions: the lighter of two that are identical or cross, a name inside a longer
 * name, which an article does not mention by itself, and any mention inside a person's name.
 */
export function withoutClashes(spans: readonly MentionSpan[]): MentionSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight);
  const kept: MentionSpan[] = [];
  const open: MentionSpan[] = [];
  const dropped = new Set<MentionSpan>();
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1) as MentionSpan).end <= span.start) open.pop();
    if (!fits(span, open, dropped)) continue;
    kept.push(span);
    open.push(span);
  }
  return kept.filter((span) => !dropped.has(span));
}

function fits(span: MentionSpan, open: MentionSpan[], dropped: Set<MentionSpan>): boolean {
  for (let outer = open.at(-1); outer; outer = open.at(-1)) {
    const isCrossing = outer.end < span.end;
    const isSame = outer.start === span.start && outer.end === span.end;
    if (!isCrossing && !isSame) return !isShadowed(span, open);
    if (isSame || span.weight <= outer.weight) return false;
    dropped.add(outer);
    open.pop();
  }
  return true;
}

function isShadowed(span: MentionSpan, open: readonly MentionSpan[]): boolean {
  return open.some(
    ({ entity, form, rule }) =>
      entity === span.entity ||
      (form === "name" && (span.form === "name" || entity.startsWith("person ") || isWholeName(rule))),
  );
}

// a nationality in the name of an agency or a bank is part of the name; that of a ministry says whose it is
function isWholeName(rule: string): boolean {
  return rule === "organization/body" || rule === "organization/grammar";
}

const nesting = 12;

/** Whether anchoring drops a span that an entity's string claims, because it is inside one of the given mentions. */
export function hiddenIn(
  sorted: readonly MentionSpan[],
): (span: { start: number; end: number }, of: { entity: string; form: MentionForm }) => boolean {
  return ({ start, end }, { entity, form }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as MentionSpan).start <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - nesting); i--) {
      const outer = sorted[i] as MentionSpan;
      const isLonger = outer.start <= start && end <= outer.end && outer.end - outer.start > end - start;
      if (isLonger && (outer.entity === entity || (outer.form === "name" && form === "name"))) return true;
    }
    return false;
  };
}
