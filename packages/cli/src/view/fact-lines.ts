import type { Locale } from "@diplomatic-visits/core";
import { escaped, isRightToLeft } from "@diplomatic-visits/core/internal";
import type { NamedFact } from "@diplomatic-visits/explorer";
import { type Bidi, isolated, leftToRight } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { viewWords } from "./view-words.ts";
import { wrapped } from "./wrap.ts";

/** How a fact is shown: on which terminal, in which language, and how wide. */
export interface FactStyle {
  terminal: Terminal;
  locale: Locale;
  width?: number;
}

/** A fact in lines: its number with owner, property, value and state in words, its key, then what its words are read as, its note and its source. */
export function factLines(fact: NamedFact, { terminal, locale, width }: FactStyle): string[] {
  const { colors, bidi } = terminal;
  const { note, citation, readingWords } = fact;
  const words = viewWords[locale];
  const remark = (text: string) =>
    wrapped([{ text: escaped(text), mark: false }], {
      ...(width === undefined ? {} : { width }),
      indent: "       ",
      paint: (mark) => mark,
      isolate: (line) => isolated(line, bidi),
    });
  const readAs = readingWords.map(({ words: read, value }) => words.reading(`⟦${read}⟧`, value));
  const number = String(fact.number).padStart(5);
  return [
    `${colors.cyan(number)}  ${isolated(sentenceOf(fact, bidi), bidi)}`,
    `       ${colors.dim(escaped(fact.key))}`,
    ...readAs.flatMap(remark),
    ...(note === undefined ? [] : remark(`${words.note}: ${note}`)),
    ...(citation === undefined ? [] : remark(`${words.source}: ${cited(citation)}`)),
  ];
}

function cited({ title, date, url }: NonNullable<NamedFact["citation"]>): string {
  return [title, date, url].filter((part) => part !== undefined).join(", ");
}

function sentenceOf({ owner, words, stateWords, speakers, acts = speakers }: NamedFact, bidi: Bidi): string {
  const around = isRightToLeft(words.property);
  const part = (text: string) => (around ? leftToRight(escaped(text), bidi) : isolated(escaped(text), bidi));
  const coded = words.value === undefined ? words.property : `${words.property}: ${part(words.value)}`;
  const of = owner ? [`${owner.concept} ${part(owner.title)}`] : [];
  return [...of, coded, stateWords, ...acts.map(part)].join(" · ");
}
