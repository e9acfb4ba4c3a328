import type { ArticleIndex } from "../../article/article-index.ts";
import type { Block } from "../../generated/types.ts";
import { type Actors, actorsOf } from "../../inspection/actors.ts";
import type { Rule } from "../rule.ts";

/** The speaker of a turn must be the one whom its label names. */
export const turnSpeaker: Rule = {
  code: "statement/turn-speaker",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the speaker of a turn to be the one whom its label names.",
    ar: "اشتراط أن يكون المتكلم في الدور هو من يسميه عنوان الدور.",
  },
  message: {
    en: "the turn begins with ⟦{label}⟧, which names {expected}; the speaker is {found}: correct the speaker",
    ar: "يبدأ الدور بـ⟦{label}⟧، وهذا يسمي {expected}، والمتكلم المرمَّز {found}: صحّح المتكلم",
  },
  doubts: {
    block: (block, _, index) => isSpoken(block) && otherSpeaker(index, actorsOf(index), block) !== undefined,
  },
  check(index, report) {
    const turns = index.blocks.filter(isSpoken);
    if (turns.length === 0) return;
    const actors = actorsOf(index);
    for (const turn of turns) {
      const other = otherSpeaker(index, actors, turn);
      if (!other) continue;
      const { expected, label } = other;
      report(turn, {
        ...{ at: "speaker", found: turn.speaker, expected },
        words: { label: index.text.slice(label.start, label.end) },
        near: label,
        fix: [{ op: "replace", key: "speaker", value: expected }],
      });
    }
  },
};

function isSpoken({ kind, speaker }: Block): boolean {
  return kind === "turn" && speaker !== undefined;
}

// The person whom the label of a turn names, if that is not its speaker.
function otherSpeaker({ text }: ArticleIndex, actors: Actors, { start, end, speaker = "" }: Block) {
  const length = text.slice(start, Math.min(end, start + longestLabel)).search(/[:：]/u);
  if (length < 0) return undefined;
  const label = { start, end: start + length };
  const named = actors.within(label).filter(({ entity }) => entity.kind === "person");
  const [other] = named;
  if (!other || named.some(({ entity }) => entity.id === speaker || actors.mayStandFor(entity.id, speaker)))
    return undefined;
  return { expected: other.entity.id, label };
}

/** How long the label of a turn may be, with its title. */
const longestLabel = 120;
