import type { Article, Block, Section, Sentence } from "@diplomatic-visits/core";
import { fields as concepts, type Field } from "@diplomatic-visits/core/fields";
import type { Decide } from "./difference.ts";
import { chosen, mergedField } from "./merge-fields.ts";

const blockFields = concepts["Block"]?.fields ?? {};
const gloss = concepts["Sentence"]?.fields["gloss"] as Field;

/** The blocks of the text with the kinds and speakers as decided, and the glosses of both codings. */
export function mergedSections(a: Article, b: Article, decide: Decide): Section[] {
  const theirs = new Map(blocksOf(b).map((block) => [block.start, block]));
  const glosses = mergedGlosses(a, b, decide);
  return a.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      const merged = mergedBlock(block, theirs.get(block.start), decide);
      return { ...merged, sentences: block.sentences.map((sentence) => withGloss(sentence, glosses)) };
    }),
  }));
}

function mergedBlock(a: Block, b: Block | undefined, decide: Decide): Block {
  if (b === undefined) return a;
  const of = { place: `blocks/${a.start}`, list: "blocks", object: { a: a.id, b: b.id }, decide };
  const { speaker: _, ...rest } = a;
  const value = (name: "kind" | "speaker") =>
    mergedField(of, { name, schema: blockFields[name] as Field, a: a[name], b: b[name] });
  const speaker = value("speaker");
  return {
    ...rest,
    kind: value("kind") as Block["kind"],
    ...(speaker === undefined ? {} : { speaker: speaker as string }),
  };
}

type Glosses = ReadonlyMap<string, readonly string[]>;

// The texts of a language belong together: they are taken from one coder.
function mergedGlosses(a: Article, b: Article, decide: Decide): ReadonlyMap<number, Record<string, string>> {
  const [ours, theirs] = [glossesIn(a), glossesIn(b)];
  const starts = sentencesOf(a).map(({ start }) => start);
  const merged = new Map(starts.map((start): [number, Record<string, string>] => [start, {}]));
  for (const language of new Set([...ours.keys(), ...theirs.keys()])) {
    const [own, other] = [ours.get(language), theirs.get(language)];
    const texts = other?.length === starts.length ? glossList({ language, own, other }, decide) : own;
    for (const [i, start] of starts.entries()) {
      const text = texts?.[i];
      if (text !== undefined) (merged.get(start) as Record<string, string>)[language] = text;
    }
  }
  return merged;
}

interface GlossLists {
  language: string;
  own: readonly string[] | undefined;
  other: readonly string[];
}

function glossList({ language, own, other }: GlossLists, decide: Decide): readonly string[] {
  if (own === undefined) return other;
  if (own.join("\n") === other.join("\n")) return own;
  const field = { name: language, schema: gloss };
  const values = { a: own, b: other };
  const decision = decide({ key: `glosses/${language}`, kind: "wording", list: "glosses", object: {}, field, values });
  return decision === "both" ? own : (chosen(decision, values) as readonly string[]);
}

function glossesIn(article: Article): Glosses {
  const sentences = sentencesOf(article);
  const languages = Object.keys(sentences[0]?.gloss ?? {});
  const whole = languages.filter((language) => sentences.every((sentence) => sentence.gloss?.[language] !== undefined));
  return new Map(whole.map((language) => [language, sentences.map((sentence) => sentence.gloss?.[language] ?? "")]));
}

function withGloss(
  { gloss: _, ...sentence }: Sentence,
  glosses: ReadonlyMap<number, Record<string, string>>,
): Sentence {
  const found = glosses.get(sentence.start) ?? {};
  return Object.keys(found).length === 0 ? sentence : { ...sentence, gloss: found };
}

function blocksOf({ sections }: Article): Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

function sentencesOf(article: Article): Sentence[] {
  return blocksOf(article).flatMap(({ sentences }) => sentences);
}
