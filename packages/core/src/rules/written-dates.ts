import type { ArticleIndex } from "../article/article-index.ts";
import type { DateConflict, DatedField } from "../inspection/dates/date-conflict.ts";
import { writtenConflict } from "../inspection/dates/written-conflict.ts";
import { textReading } from "../inspection/text-reading.ts";
import type { Reading } from "../reading/reading.ts";
import type { Doubting, Events } from "./doubts.ts";
import type { Rule } from "./rule.ts";

// The same listener for both rules, so that it is asked once.
const isInConflict: Doubting<Events["time"]> = (field, reading, index) =>
  writtenConflict(index, reading, field) !== undefined;

/** How a rule compares values with written dates: those of days in figures, which figures alone decide, or all others. */
export function writtenDates({ inFigures }: { inFigures: boolean }): Required<Pick<Rule, "doubts" | "check">> {
  const conflictOf = (index: ArticleIndex, reading: Reading, field: DatedField): DateConflict | undefined => {
    const conflict = writtenConflict(index, reading, field);
    return conflict && (conflict.inFigures ?? false) === inFigures ? conflict : undefined;
  };
  return {
    doubts: { time: isInConflict },
    check(index, report) {
      const reading = textReading(index);
      for (const field of index.times) {
        const { time } = field;
        const conflict = conflictOf(index, reading, field);
        if (!conflict) continue;
        const { found, expected, value } = conflict;
        report(time, {
          at: "value",
          found: time.value,
          expected,
          words: { words: index.text.slice(found.start, found.end) },
          ...(value === undefined ? {} : { fix: [{ op: "replace", key: "value", value }] }),
        });
      }
    },
  };
}
