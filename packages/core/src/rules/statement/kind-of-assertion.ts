import { findValue } from "../../codelists/codelist.ts";
import { speechActList } from "../../codelists/speech-act.ts";
import type { Rule } from "../rule.ts";

/** Only assertions have a kind. */
export const kindOfAssertion: Rule = {
  code: "statement/kind-of-assertion",
  severity: "note",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow a kind of assertion for acts other than assert.",
    ar: "منع نوع الإخبار لفعل كلامي غير الإخبار (assert).",
  },
  message: {
    en: "the act is {act}, but {found} is a kind of assertion: remove the kind, or correct the act to assert",
    ar: "الفعل الكلامي {act}، و{found} نوع من الإخبار: احذف النوع، أو صحّح الفعل إلى assert",
  },
  doubts: {
    statement: ({ act, kind }) => kind !== undefined && act !== "assert",
  },
  check({ statements }, report) {
    for (const statement of statements) {
      const { act, kind, note } = statement;
      if (kind === undefined || act === "assert" || note !== undefined) continue;
      // an act that no list has is a fault of its own
      if (!findValue(speechActList, act)) continue;
      report(statement, { at: "kind", found: kind, words: { act }, fix: [{ op: "remove", key: "kind" }] });
    }
  },
};
