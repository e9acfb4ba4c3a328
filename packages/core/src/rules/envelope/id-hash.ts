import { sha256 } from "../../text/digest.ts";
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
    const { id } = article;
    if (!/^ni:/i.test(id)) return;
    const [, value] = /^ni:\/\/[^/?#]*\/sha-256;([^?#]*)/i.exec(id) ?? [];
    if (value === base64url(article.textHash)) return;
    const digest = sha256(text);
    if (digest !== article.textHash) return;
    const expected = `ni:///sha-256;${base64url(digest)}`;
    report(article, { at: "id", found: id, expected, fix: [{ op: "replace", key: "id", value: expected }] });
  },
};

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function base64url(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return (bits.match(/.{1,6}/g) ?? []).map((six) => digits[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
}
