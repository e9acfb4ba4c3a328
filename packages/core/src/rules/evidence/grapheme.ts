import { cutsGrapheme } from "../../text/grapheme.ts";
import type { Rule } from "../rule.ts";

/** A quote must not cut a user-perceived character. */
export const grapheme: Rule = {
  code: "evidence/grapheme",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Disallow quotes that split a user-perceived character.",
    ar: "منع الاقتباسات التي تشطر ما يراه القارئ محرفًا واحدًا.",
  },
  message: {
    en: "the offset {found} separates a letter from its mark, or the parts of one symbol: include the whole character",
    ar: "يفصل الموضع {found} حرفًا عن حركته أو يفصل أجزاء رمز واحد: اجعل الاقتباس يضم المحرف كاملًا",
  },
  doubts: {
    evidence: {
      having: "edge",
      doubts: ({ evidence: { start, end } }, { text }) => cutsGrapheme(text, start) || cutsGrapheme(text, end),
    },
  },
  check({ text, supports }, report) {
    for (const { evidence } of supports) {
      for (const at of ["start", "end"] as const) {
        if (cutsGrapheme(text, evidence[at])) report(evidence, { at, found: evidence[at] });
      }
    }
  },
};
