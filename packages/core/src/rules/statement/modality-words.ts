import type { Statement } from "../../generated/types.ts";
import { describedModality, modalWords, unmarkedModality } from "../../inspection/modality-of-words.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { triggersAt } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
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

function otherModality(reading: Reading, statement: Statement) {
  const { modality, note, evidence, cue } = statement;
  if (note !== undefined || modality === "non-literal") return undefined;
  if (modality === undefined) return unmarkedModality(reading, statement);
  const found = modalWords(reading, triggersAt(reading, "modality", cue ? [...evidence, cue] : evidence));
  if (found.some(({ value }) => value === modality)) return undefined;
  return describedModality(reading, found);
}
