import { sha256 } from "../../text/digest.ts";
import { digestName } from "../../text/digest-name.ts";
import type { Rule } from "../rule.ts";

/** An id that is a digest must be the digest of the text. */
export const idHash: Rule = {
  code: "envelope/id-hash",
  severity: "error",
  needs: "file",
  title: {
    en: "Require an ni: id to be the digest of the text.",
    ar: "اشتراط أن يكون المعرّف المبدوء بـ ni: بصمة النص.",
  },
  message: {
    en: "{found} is not the name of this text, which is {expected}",
    ar: "المعرّف {found} ليس اسم هذا النص، واسمه {expected}",
  },
  doubts: {
    article: ({ article: { id, textHash } }) => isDigestName(id) && id !== digestName(textHash),
  },
  check({ article, text }, report) {
    const { id, textHash } = article;
    if (!isDigestName(id)) return;
    const expected = digestName(textHash);
    const [, value] = /^ni:\/\/[^/?#]*\/sha-256;([^?#]*)/i.exec(id) ?? [];
    if (value === expected.slice(expected.indexOf(";") + 1) || sha256(text) !== textHash) return;
    report(article, { at: "id", found: id, expected, fix: [{ op: "replace", key: "id", value: expected }] });
  },
};

function isDigestName(id: string): boolean {
  return /^ni:/i.test(id);
}
