import { firstWordsOf } from "../../anchor/first-words.ts";
import type { Quoter } from "../../anchor/quote-at.ts";
import { linesOf } from "../../anchor/sections.ts";
import type { AuthoredBlock, Sentence } from "../../generated/types.ts";
import { splitSentences } from "../../reading/sentences.ts";
import type { Lines } from "./article-tree.ts";

/** Blocks as a coding names them, and how many have no place at the start of a line. */
interface NamedBlocks {
  list: AuthoredBlock[];
  lost: number;
}

/** Names blocks by their first words. */
export function namedBlocks(text: string, { quote }: Quoter, blocks: Lines["blocks"]): NamedBlocks {
  if (blocks.length === 0) return { list: [], lost: 0 };
  const lines = linesOf(text);
  const firstWords = firstWordsOf(text, lines);
  const byStart = new Map(lines.map((line) => [line.start, line]));
  const list = blocks.flatMap(({ kind, speaker, span }): AuthoredBlock[] => {
    const line = byStart.get(span.start);
    const named = line && (firstWords(line) ?? quote(line));
    if (named === undefined) return [];
    return [{ kind, ...(speaker === undefined ? {} : { speaker }), quote: named } as AuthoredBlock];
  });
  return { list, lost: blocks.length - list.length };
}

/** Glosses as a coding has them, and how many cannot be given: a coding needs one for each sentence. */
interface ListedGlosses {
  byLanguage?: Record<string, string[]>;
  lost: number;
}

/** Lists the glosses of each language, one for each sentence of the text. */
export function listedGlosses(text: string, language: string, { sentences }: Lines): ListedGlosses {
  if (sentences.length === 0) return { lost: 0 };
  const spans = linesOf(text).flatMap((line) => splitSentences(text, line, language));
  const glossAt = new Map(sentences.map(({ span, gloss }) => [`${span.start} ${span.end}`, gloss]));
  const glosses = spans.map(({ start, end }) => languageMap(glossAt.get(`${start} ${end}`)));
  const languages = new Set(sentences.flatMap(({ gloss }) => Object.keys(languageMap(gloss))));
  const byLanguage: Record<string, string[]> = Object.create(null);
  let lost = 0;
  for (const tag of languages) {
    const list = glosses.flatMap((gloss) => gloss[tag] ?? []);
    if (list.length === spans.length) byLanguage[tag] = list;
    else lost += sentences.filter(({ gloss }) => languageMap(gloss)[tag] !== undefined).length;
  }
  return Object.keys(byLanguage).length > 0 ? { byLanguage: { ...byLanguage }, lost } : { lost };
}

function languageMap(gloss: unknown): NonNullable<Sentence["gloss"]> {
  if (typeof gloss !== "object" || gloss === null) return {};
  const texts = Object.entries(gloss).filter(([, text]) => typeof text === "string");
  return Object.fromEntries(texts) as NonNullable<Sentence["gloss"]>;
}
