import type { Statement } from "../../generated/types.ts";
import { contentClauses } from "../../inspection/content-clause.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { isNegatedAt, triggersAt } from "../../inspection/value-words.ts";
import { findMonths } from "../../reading/months.ts";
import type { Reading } from "../../reading/reading.ts";
import type { TriggerFound } from "../../reading/triggers.ts";
import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** The modality of a statement must fit the modal words of its evidence. */
export const modalityWords: Rule = {
  code: "statement/modality-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the modality of a statement to fit its modal words.",
    ar: "اشتراط أن توافق صيغة الاحتمال (modality) ألفاظ القول.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which marks {expected}; the modality is {found}: correct the modality, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يدل على {expected}، وصيغة الاحتمال المرمَّزة {found}: صحّح صيغة الاحتمال أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: (statement, reading) => otherModality(reading, statement) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const statement of index.statements) {
      const other = otherModality(reading, statement);
      if (!other) continue;
      const { modality } = statement;
      const [only] = other.named;
      const op = modality === undefined ? ("add" as const) : ("replace" as const);
      report(statement, {
        ...(modality === undefined ? {} : { at: "modality" }),
        ...{ found: modality ?? "none", expected: other.named.join(", "), words: { words: other.words } },
        near: other.near,
        ...(other.named.length === 1 ? { fix: [{ op, key: "modality", value: only }] } : {}),
      });
    }
  },
};

/** Acts that ask or wish: their own verb has the modality. */
const asking: ReadonlySet<string> = new Set(
  "question request demand propose invite hope thank congratulate condole apologise deny".split(" "),
);

function otherModality(reading: Reading, statement: Statement) {
  const { modality, note, evidence, cue } = statement;
  if (note !== undefined || modality === "non-literal") return undefined;
  if (modality === undefined) return unmarked(reading, statement);
  const found = modals(reading, triggersAt(reading, "modality", cue ? [...evidence, cue] : evidence));
  if (found.some(({ value }) => value === modality)) return undefined;
  return described(reading, found);
}

/** What a statement says, and its act. */
type Said = Pick<Statement, "act" | "kind" | "evidence" | "cue">;

/** The modality that the modal words of a statement mark; undefined without one, or if they mark several. */
export function modalityOfWords(reading: Reading, said: Said): Statement["modality"] {
  const named = unmarked(reading, said)?.named ?? [];
  return named.length === 1 ? (named[0] as Statement["modality"]) : undefined;
}

function unmarked(reading: Reading, statement: Said) {
  if (asking.has(statement.act) || statement.kind === "presupposition") return undefined;
  const cue = statement.cue ? [statement.cue] : [];
  const isMarked = (spans: readonly Span[]) => triggersAt(reading, "modalMark", spans).length > 0;
  if (!isMarked(statement.evidence) && !isMarked(cue)) return undefined;
  const clauses = contentClauses(reading, statement);
  const found = modals(reading, triggersAt(reading, "modalMark", [...clauses, ...cue]));
  // "could not" is often an inability of the past
  return isNegatedAt(reading, clauses) ? undefined : described(reading, found);
}

// May is also a month, and a name.
function modals(reading: Reading, found: readonly TriggerFound[]): TriggerFound[] {
  const isMonth = (one: TriggerFound) => reading.mayHold("months", one) && reading.within(findMonths, one).length > 0;
  return found.filter((one) => !isNameAt(reading.text, one) && !isMonth(one));
}

function isNameAt(text: string, { start }: TriggerFound): boolean {
  const opens = /(?:^|[.!?:\n])[^\p{L}]*$/u.test(text.slice(Math.max(0, start - 4), start));
  return !opens && /\p{Lu}/u.test(text.charAt(start));
}

function described({ text }: Reading, found: readonly TriggerFound[]) {
  const [first] = found;
  if (!first) return undefined;
  return {
    named: [...new Set(found.map(({ value }) => value))],
    words: text.slice(first.start, first.end),
    near: { start: first.start, end: first.end },
  };
}
