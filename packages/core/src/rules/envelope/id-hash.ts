import { sha256 } from "../../text/digest.ts";
import { digestName } from "../../text/digest-name.ts";
import type { Rule } from "../rule.ts";

/** An id that is a digest is the digest of the text. */
export const idHash: Rule = {
  code: "envelope/id-hash",
  severity: "error",
  needs: "file",
  title: { en: "An id of the form ni: is the digest of the text.", ar: "المعرّف المبدوء بـ ni: هو بصمة النص." },
  message: {
    en: "{found} is not the name of this text, which is {expected}",
    ar: "المعرّف {found} ليس اسم هذا النص، واسمه {expected}",
  },
  why: {
    en: "Such a name (RFC 6920) promises to be computed from the text; one that is not lets two texts pass for one.",
    ar: "هذا الاسم (RFC 6920) يعد بأنه محسوب من النص؛ فإن لم يكن كذلك مرّ نصان على أنهما واحد.",
  },
  check({ article, text }, report) {
    const { id, textHash } = article;
    if (!/^ni:/i.test(id)) return;
    const expected = digestName(textHash);
    const [, value] = /^ni:\/\/[^/?#]*\/sha-256;([^?#]*)/i.exec(id) ?? [];
    if (value === expected.slice(expected.indexOf(";") + 1) || sha256(text) !== textHash) return;
    report(article, { at: "id", found: id, expected, fix: [{ op: "replace", key: "id", value: expected }] });
  },
};
