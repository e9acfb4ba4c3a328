import type { Article, Citation } from "@diplomatic-visits/core";
import { type FactName, factName, statementOf } from "./fact-name.ts";
import { type FactOwner, ownerOf } from "./fact-owner.ts";
import { type ShownReading, shownReadings } from "./fact-readings.ts";
import { codeLabel, fieldOf } from "./field-of.ts";
import { speakerName } from "./names.ts";
import { statementAct } from "./statement-title.ts";
import { type NumberedFact, type ViewOptions, viewOf } from "./view.ts";

/** A fact with its number from 1, and its description in a language. */
export interface NamedFact extends NumberedFact {
  /** The visit, meeting or agreement that it is a property of. */
  owner?: FactOwner;
  /** The property and the value in words. */
  words: FactName;
  /** Stated, inferred, external, or the basis of a date, in words. */
  stateWords: string;
  /** What its words are read as, in words. */
  readingWords: ShownReading[];
  /** Whose claim it is, if it is not the article's own. */
  speakers: string[];
  /** What a statement does, in words: its act, its kind, how sure it is. Its words name its speakers. */
  acts?: string[];
  /** The source of an external value. */
  citation?: Citation;
}

/** The facts of an article in text order, in words, with the numbers of its page. */
export function namedFacts(article: Article, options: ViewOptions = {}): NamedFact[] {
  const view = viewOf(article, options);
  const { labels, locale } = view;
  return view.facts.map((fact) => {
    const owner = ownerOf(view, fact);
    const statement = statementOf(article, fact);
    const states: Readonly<Record<string, string>> = labels.states;
    return {
      ...fact,
      ...(owner === undefined ? {} : { owner }),
      words: factName(view, fact),
      stateWords: states[fact.state] ?? codeLabel(fieldOf("Time", "basis"), fact.state, locale) ?? fact.state,
      readingWords: shownReadings(view, fact),
      speakers: fact.by.filter((id) => id !== "article-voice").map((id) => speakerName(article, id, labels)),
      ...(statement === undefined ? {} : { acts: statementAct(statement, labels) }),
      ...(fact.source === undefined ? {} : { citation: fact.source }),
    };
  });
}
