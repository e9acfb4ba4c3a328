import type { Statement } from "../../generated/types.ts";
import { type DenyingWords, denialInWords } from "../../inspection/negation-of-words.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { findImpliedDenials } from "../../reading/denials.ts";
import { findNegations } from "../../reading/negations.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** Whether a statement is negated must fit the negations of its evidence. */
export const negatedWords: Rule = {
  code: "statement/negated-words",
  severity: "warning",
  needs: ["negations", "triggers"],
  reads: "words",
  title: {
    en: "Require the negation of a statement to fit the words of its evidence.",
    ar: "اشتراط أن يوافق نفي القول ألفاظ شواهده.",
  },
  message: {
    en: "the words say ⟦{words}⟧; the statement is coded as {found}: correct negated, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، والقول مرمَّز على أنه {found}: صحّح negated أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: (statement, reading) => otherNegation(reading, statement) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const statement of index.statements) {
      const other = otherNegation(reading, statement);
      if (!other) continue;
      const { negated } = statement;
      report(statement, {
        ...(negated ? { at: "negated" } : {}),
        ...{ found: negated ? "negated" : "not negated", words: { words: other.words }, near: other.near },
        fix: [negated ? { op: "remove", key: "negated" } : { op: "add", key: "negated", value: true }],
      });
    }
  },
};

function otherNegation(reading: Reading, statement: Statement): DenyingWords | undefined {
  if (statement.note !== undefined) return undefined;
  return statement.negated ? withoutDenial(reading, statement) : denialInWords(reading, statement);
}

function withoutDenial(reading: Reading, { evidence, cue, act }: Statement): DenyingWords | undefined {
  const quotes = cue ? [...evidence, cue] : evidence;
  const isNear = (finder: typeof findNegations) =>
    quotes.some(({ start, end }) =>
      reading
        .within(finder, { start: start - reach, end })
        .some((one) => one.end > start || !/[^\p{L}\p{M}\s’'-]/u.test(reading.text.slice(one.end, start))),
    );
  if (isNear(findNegations) || (act !== "deny" && isNear(findImpliedDenials))) return undefined;
  const [first] = evidence;
  return first && { words: first.quote, near: first };
}

/** A negation this far before a quote may deny what it says. */
const reach = 60;
