import type { Statement } from "../../generated/types.ts";
import { areNearActs } from "../../inspection/near-acts.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { isNegatedAt, triggersAt } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The speech act of a statement must be one that the verb of its cue performs. */
export const actWords: Rule = {
  code: "statement/act-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the speech act of a statement to fit the verb of its cue.",
    ar: "اشتراط أن يوافق الفعل الكلامي فعلَ القول في القرينة.",
  },
  message: {
    en: "the cue says ⟦{words}⟧, which performs {expected}; the act is {found}: correct the act, quote the words that perform it, or explain it in a note",
    ar: "في القرينة ⟦{words}⟧، وهذا الفعل يؤدي {expected}، والفعل المرمَّز {found}: صحّح الفعل الكلامي، أو اقتبس الألفاظ التي تؤديه، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: {
      having: "cue",
      doubts: (statement, reading) => otherActs(reading, statement) !== undefined,
    },
  },
  check(index, report) {
    const reading = textReading(index);
    for (const statement of index.statements) {
      const other = otherActs(reading, statement);
      if (!other) continue;
      const [only] = other.acts;
      const fix = other.acts.length === 1 ? [{ op: "replace" as const, key: "act", value: only }] : undefined;
      report(statement, {
        ...{ at: "act", found: statement.act, expected: other.acts.join(", "), words: { words: other.words } },
        near: other.near,
        ...(fix ? { fix } : {}),
      });
    }
  },
};

// The article always asserts, whatever its verbs: "Russia hopes".
const ownVoices: ReadonlySet<string> = new Set(["article-voice", "impersonal"]);

function otherActs(reading: Reading, statement: Statement) {
  const { act, cue, source, note, evidence } = statement;
  if (!cue || note !== undefined || source.some((one) => ownVoices.has(one))) return undefined;
  const found = triggersAt(reading, "speechAct", [cue]);
  const [first] = found;
  if (!first || found.some(({ value }) => areNearActs(value, act)) || reports(found)) return undefined;
  // beside a quotation, verbs such as "deplored" only report: "…", he deplored
  if (act === "assert" && !evidence.some(({ start, end }) => start <= cue.start && cue.end <= end)) return undefined;
  const isPerformed = triggersAt(reading, "speechAct", evidence).some(({ value }) => value === act);
  if (isPerformed || isNegatedAt(reading, [cue])) return undefined;
  return {
    acts: [...new Set(found.map(({ value }) => value))],
    words: reading.text.slice(first.start, first.end),
    near: { start: first.start, end: first.end },
  };
}

function reports(found: readonly { value: string }[]): boolean {
  return found.every(({ value }) => value === "assert");
}
