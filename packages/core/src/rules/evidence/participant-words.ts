import type { ArticleIndex, FactNode, Mentioned } from "../../article/article-index.ts";
import { sentencesTouched } from "../../article/locate.ts";
import type { Participant } from "../../generated/types.ts";
import { type Actors, actorsOf } from "../../inspection/actors.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { Reading } from "../../reading/reading.ts";
import { findJoiners } from "../../reading/triggers.ts";
import type { Rule } from "../rule.ts";

/** The words of a participant must name that participant, not another one. */
export const participantWords: Rule = {
  code: "evidence/participant-words",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow a participant whose words name another.",
    ar: "منع مشارك تسمي ألفاظه غيره.",
  },
  message: {
    en: "the words ⟦{words}⟧ name {expected}; the participant is {found}: correct the entity, quote the words that name it, or explain it in a note",
    ar: "تسمي الألفاظ ⟦{words}⟧ {expected}، والمشارك المرمَّز {found}: صحّح الكيان، أو اقتبس الألفاظ التي تسميه، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    fact: {
      having: "participant",
      doubts: ({ node }, reading, index) => otherNamed(index, { reading, actors: actorsOf(index), node }) !== undefined,
    },
  },
  check(index, report) {
    const reading = textReading(index);
    const actors = actorsOf(index);
    for (const { node } of index.facts) {
      const other = otherNamed(index, { reading, actors, node });
      if (!other || !isParticipant(node)) continue;
      report(node, {
        ...{ at: "entity", found: node.entity, expected: other.entity.id },
        words: { words: index.text.slice(other.mention.start, other.mention.end) },
        near: { start: other.mention.start, end: other.mention.end },
        fix: [{ op: "replace", key: "entity", value: other.entity.id }],
      });
    }
  },
};

function isParticipant(node: FactNode["node"]): node is FactNode["node"] & Participant {
  return typeof node["entity"] === "string";
}

interface Named {
  reading: Reading;
  actors: Actors;
  node: FactNode["node"];
}

function otherNamed(index: ArticleIndex, { reading, actors, node }: Named): Mentioned | undefined {
  if (!isParticipant(node) || node.note !== undefined) return undefined;
  const entity = index.entities.get(node.entity);
  if (!entity) return undefined;
  const named = node.evidence.flatMap((quote) => actors.within(quote));
  if (named.length === 0 || named.some((one) => one.entity === entity)) return undefined;
  const isOwn = (one: Mentioned) => one.entity === entity || actors.mayStandFor(one.entity.id, entity.id);
  if (named.some(isOwn)) return undefined;
  const others = named.filter((one) => one.entity.kind === entity.kind && isName(reading, one, node));
  if (new Set(others.map((one) => one.entity)).size !== 1) return undefined;
  const sentences = node.evidence.flatMap((quote) => sentencesTouched(index.sentences, quote));
  const isBeside = sentences.some((sentence) => actors.within(sentence).some(isOwn));
  return isBeside ? others[0] : undefined;
}

/** The least part of a quote that a name takes if the quote is about its bearer. */
const leastPart = 0.3;

// Not a pronoun, and not the name inside another description: "the guest of Brill".
function isName(
  reading: Reading,
  { mention }: Mentioned,
  { evidence }: { evidence: readonly { start: number; end: number }[] },
): boolean {
  if (mention.form === "adjective" || mention.form === "anaphor") return false;
  const quote = evidence.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!quote || mention.end - mention.start < leastPart * (quote.end - quote.start)) return false;
  const before = reading.within(findJoiners, { start: quote.start, end: mention.start });
  return !before.some(({ list }) => list === "preposition");
}
