import { cutsGrapheme } from "../../text/grapheme.ts";
import type { Rule } from "../rule.ts";

/** No quote cuts what a reader sees as one character. */
export const grapheme: Rule = {
  code: "evidence/grapheme",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: { en: "No quote cuts what a reader sees as one character.", ar: "لا اقتباس يشطر ما يراه القارئ محرفًا واحدًا." },
  message: {
    en: "the offset {found} parts a letter from its mark, or the pieces of one sign: take in the whole character",
    ar: "يفصل الموضع {found} حرفًا عن حركته أو يفصل أجزاء رمز واحد: اجعلوا الاقتباس يضم المحرف كاملًا",
  },
  why: {
    en: "A letter without its vowel mark is another word to a reader, and half an emoji is another sign.",
    ar: "الحرف بلا حركته كلمة أخرى عند القارئ، ونصف الرمز التعبيري رمز آخر.",
  },
  check({ text, supports }, report) {
    for (const { evidence } of supports) {
      for (const at of ["start", "end"] as const) {
        if (cutsGrapheme(text, evidence[at])) report(evidence, { at, found: evidence[at] });
      }
    }
  },
};
