import type { Time, TimeExpression } from "../../generated/types.ts";
import { readingOf } from "../../inspection/time-readings.ts";
import type { Rule } from "../rule.ts";

/** An unresolved date must not have a full value. */
export const unresolvedValue: Rule = {
  code: "time/unresolved-value",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Disallow a full value for an unresolved date.", ar: "منع القيمة الكاملة لتاريخ غير محسوب." },
  message: {
    en: "the date is unresolved but has the value {found}: say what the value rests on, or omit it",
    ar: "التاريخ غير محسوب وله القيمة {found}: بيّن ما تستند إليه القيمة أو احذفها",
  },
  doubts: {
    time: ({ time }) => isResolved(time),
  },
  check({ times }, report) {
    for (const { time } of times) if (isResolved(time)) report(time, { at: "value", found: time.value });
  },
};

function isResolved(time: Time | TimeExpression): boolean {
  const reading = time.basis === "unresolved" ? readingOf(time) : undefined;
  return reading?.earliest !== undefined || reading?.latest !== undefined;
}
