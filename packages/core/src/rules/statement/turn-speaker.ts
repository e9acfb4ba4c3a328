import { actorsOf } from "../../inspection/actors.ts";
import type { Rule } from "../rule.ts";

/** The speaker of a turn must be the one whom its label names. */
export const turnSpeaker: Rule = {
  code: "statement/turn-speaker",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the speaker of a turn to be the one whom its label names.",
    ar: "يجب أن يكون المتكلم في الدور هو من يسميه عنوان الدور.",
  },
  message: {
    en: "the turn begins with ⟦{label}⟧, which names {expected}; the speaker is {found}: correct the speaker",
    ar: "يبدأ الدور بـ⟦{label}⟧، وهذا يسمي {expected}، والمتكلم المرمَّز {found}: صحّحوا المتكلم",
  },
  why: {
    en: "Everything in a turn is attributed to its speaker, up to the next turn.",
    ar: "كل ما في الدور منسوب إلى المتكلم فيه، حتى الدور التالي.",
  },
  doubts: {
    block: ({ kind, speaker }) => kind === "turn" && speaker !== undefined,
  },
  check(index, report) {
    const turns = index.blocks.filter(({ kind, speaker }) => kind === "turn" && speaker !== undefined);
    if (turns.length === 0) return;
    const actors = actorsOf(index);
    for (const turn of turns) {
      const { start, end, speaker = "" } = turn;
      const length = index.text.slice(start, Math.min(end, start + longestLabel)).search(/[:：]/u);
      if (length < 0) continue;
      const named = actors.within({ start, end: start + length }).filter(({ entity }) => entity.kind === "person");
      const [other] = named;
      if (!other || named.some(({ entity }) => entity.id === speaker || actors.mayStandFor(entity.id, speaker)))
        continue;
      report(turn, {
        ...{ at: "speaker", found: speaker, expected: other.entity.id },
        words: { label: index.text.slice(start, start + length) },
        near: { start, end: start + length },
        fix: [{ op: "replace", key: "speaker", value: other.entity.id }],
      });
    }
  },
};

/** How long the label of a turn may be, with its title. */
const longestLabel = 120;
