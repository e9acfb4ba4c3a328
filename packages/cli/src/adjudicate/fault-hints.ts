import type { Coding, Issue, Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { adjudicateWords } from "./adjudicate-words.ts";
import type { Adjudication } from "./adjudication.ts";
import type { Choices } from "./choice.ts";

/** What choices made, and what is wrong with it. */
export interface FaultyCoding {
  choices: Choices;
  coding: Coding;
  issues: readonly Issue[];
}

/** Lines that name the choices behind the faults of a result: an object that was left out, or an entity without mentions. */
export function faultHints({ asked }: Adjudication, faulty: FaultyCoding, locale: Locale): string[] {
  const { choices, coding, issues } = faulty;
  const words = adjudicateWords[locale];
  const meant = new Set(issues.flatMap(({ message }) => message.split(/[^\w-]+/)));
  const leftOut = asked.flatMap(({ key, kind, values, object }) => {
    const taken = choices.get(key)?.choice;
    if (kind !== "only" || taken === undefined || taken === "edit" || values[taken] !== undefined) return [];
    const id = object.a ?? object.b ?? "";
    return meant.has(id) ? [words.leftOut(id, escaped(key))] : [];
  });
  const bare = (coding.entities ?? []).filter(({ mentions }) => mentions.length === 0);
  return [...leftOut, ...bare.map(({ id }) => words.noMention(escaped(id)))];
}
