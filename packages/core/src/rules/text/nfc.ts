import { nameOf } from "../../inspection/character-name.ts";
import type { Rule } from "../rule.ts";

/** The text must be in normal form C. */
export const nfc: Rule = {
  code: "text/nfc",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require text in Unicode Normalization Form C.", ar: "اشتراط أن يكون النص بصيغة التطبيع NFC." },
  message: {
    en: "the text is not in normal form C, first at {start}, where it has {found} for {expected}: normalize the source, then anchor the coding again",
    ar: "النص ليس بصيغة التطبيع NFC، وأول ذلك عند {start} حيث ورد {found} مكان {expected}: حوّل المصدر إليها ثم اربط الاقتباسات بمواضعها من جديد",
  },
  doubts: {
    article: ({ text }) => text.normalize("NFC") !== text,
  },
  check({ article, text }, report) {
    const normal = text.normalize("NFC");
    if (normal === text) return;
    const { start, end, found, expected } = firstOff(text, normal);
    report(article, { at: "text", found, expected, words: { start }, near: { start, end } });
  },
};

interface Off {
  start: number;
  end: number;
  found: string;
  expected: string;
}

// The first letter whose marks differ in normal form, otherwise the first place where the two strings differ.
function firstOff(text: string, normal: string): Off {
  for (const { 0: found, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const expected = found.normalize("NFC");
    if (expected !== found)
      return { start: index, end: index + found.length, found: named(found), expected: named(expected) };
  }
  let start = 0;
  while (text[start] === normal[start]) start++;
  const [found, expected] = [text, normal].map((one) => String.fromCodePoint(one.codePointAt(start) ?? 0)) as [
    string,
    string,
  ];
  return { start, end: start + found.length, found: named(found), expected: named(expected) };
}

function named(characters: string): string {
  return Array.from(characters, (character) => nameOf(character.codePointAt(0) as number)).join(" ");
}
