import type { Rule } from "../rule.ts";

/** The holder of a stance must not be its target. */
export const stanceOnSelf: Rule = {
  code: "statement/stance-on-self",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow a stance whose holder is its target.",
    ar: "منع موقف يكون صاحبه هو المقصود به.",
  },
  message: {
    en: "{found} is both holder and target of the stance: correct one of the two, or explain it in a note",
    ar: "{found} صاحب الموقف والمقصود به معًا: صحّح أحدهما أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: ({ stance }) => stance !== undefined && stance.holder === stance.target,
  },
  check({ statements }, report) {
    for (const { stance, note } of statements)
      if (stance && note === undefined && stance.holder === stance.target)
        report(stance, { at: "target", found: stance.target });
  },
};
