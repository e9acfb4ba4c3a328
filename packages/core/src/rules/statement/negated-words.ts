import type { Statement } from "../../generated/types.ts";
import { contentClauses } from "../../inspection/content-clause.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type Denial, findDenials, findImpliedDenials } from "../../reading/denials.ts";
import { findNegations } from "../../reading/negations.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
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

/** The acts whose statements are plain claims, so that a negation in them denies what is claimed. */
const claiming: ReadonlySet<string> = new Set(
  "assert stress reaffirm acknowledge announce promise agree warn threaten hope".split(" "),
);

interface Words {
  words: string;
  near: Span;
}

function otherNegation(reading: Reading, statement: Statement): Words | undefined {
  if (statement.note !== undefined) return undefined;
  return statement.negated ? withoutDenial(reading, statement) : withDenial(reading, statement);
}

/** What a statement says, and its act. */
type Said = Pick<Statement, "act" | "kind" | "evidence" | "cue">;

/** Whether the words of a statement deny what it claims. */
export function isNegatedByWords(reading: Reading, said: Said): boolean {
  return withDenial(reading, said) !== undefined;
}

function withDenial(reading: Reading, statement: Said): Words | undefined {
  const { act, kind, evidence, cue } = statement;
  if (kind === "presupposition") return undefined;
  // of other acts, only the act itself is negated: "did not accuse"
  const quotes = claiming.has(act) ? evidence : cue ? [cue] : [];
  const all = quotes.flatMap((quote) => reading.within(findDenials, quote));
  const [only] = denying(all);
  if (!only || denying(all).length > 1) return undefined;
  const clauses = quotes === evidence ? contentClauses(reading, statement) : quotes;
  const isMain = clauses.some(({ start, end }) => start <= only.start && only.end <= end);
  return isMain ? { words: reading.text.slice(only.start, only.end), near: only } : undefined;
}

// Never and nobody beside "not" do not deny twice, in languages whose negations agree.
function denying(all: readonly Denial[]): readonly Denial[] {
  const own = all.filter(({ isConcord }) => !isConcord);
  return own.length > 0 ? own : all.slice(0, 1);
}

function withoutDenial(reading: Reading, { evidence, cue, act }: Statement): Words | undefined {
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
