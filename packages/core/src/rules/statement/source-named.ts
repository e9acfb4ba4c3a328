import type { ArticleIndex, Mentioned } from "../../article/article-index.ts";
import { sentencesTouched } from "../../article/locate.ts";
import type { Statement } from "../../generated/types.ts";
import { type Actors, actorsOf } from "../../inspection/actors.ts";
import { subjectOfCue } from "../../inspection/subject-of-cue.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The source of a statement must be the subject of its cue. */
export const sourceNamed: Rule = {
  code: "statement/source-named",
  severity: "warning",
  needs: ["triggers", "offices"],
  reads: "words",
  title: {
    en: "Require the source of a statement to be the one whom its cue names.",
    ar: "اشتراط أن يكون قائل القول هو من تسميه القرينة.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the source is {found}: correct the source, add the person who relays it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والقائل المرمَّز {found}: صحّح القائل، أو أضف من نقل القول، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: {
      having: "cue",
      doubts: (statement, reading, index) =>
        otherSubject(index, { reading, actors: actorsOf(index), statement }) !== undefined,
    },
  },
  check(index, report) {
    const reading = textReading(index);
    const actors = actorsOf(index);
    for (const statement of index.statements) {
      const subject = otherSubject(index, { reading, actors, statement });
      if (!subject || !statement.cue) continue;
      const { mention, entity } = subject;
      const { source, cue } = statement;
      const near = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
      report(statement, {
        ...{ at: "source", found: source.join(", "), expected: entity.id, near },
        words: { words: index.text.slice(near.start, near.end) },
        ...(source.length === 1 ? { fix: [{ op: "replace", key: "source", value: [entity.id] }] } : {}),
      });
    }
  },
};

interface Said {
  reading: Reading;
  actors: Actors;
  statement: Statement;
}

function otherSubject(index: ArticleIndex, { reading, actors, statement }: Said): Mentioned | undefined {
  const { cue, note, source, relayedBy = [] } = statement;
  if (!cue || note !== undefined) return undefined;
  const own = [...source, ...relayedBy].filter((id) => index.entities.has(id));
  const [sentence] = sentencesTouched(index.sentences, cue);
  if (!source.some((id) => index.entities.has(id)) || !sentence) return undefined;
  const mentions = actors.within(sentence);
  const isOwn = ({ entity }: Mentioned) => own.some((id) => actors.mayStandFor(id, entity.id));
  const isMentioned = mentions.some((one) => one.mention.form !== "adjective" && isOwn(one));
  return isMentioned ? undefined : subjectOfCue(reading, { cue, sentence, mentions });
}
