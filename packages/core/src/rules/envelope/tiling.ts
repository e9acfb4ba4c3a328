import type { Localized } from "../../article/issue.ts";
import type { Span } from "../../text/span.ts";
import type { Report, Rule } from "../rule.ts";

/** Sections, blocks and sentences must tile the text in order. */
export const tiling: Rule = {
  code: "envelope/tiling",
  severity: "error",
  needs: "file",
  title: {
    en: "Require sections, blocks and sentences to cover the text in order.",
    ar: "اشتراط أن تغطي الأقسام والفقرات والجمل النص كله بالترتيب.",
  },
  message: { en: "{start}–{end} breaks the cover of the text", ar: "الموضع {start}–{end} يخل بتغطية النص" },
  doubts: {
    article: ({ article, text }) =>
      !isTiled(text, { whole: { start: 0, end: text.length }, parts: article.sections }) ||
      article.sections.some(
        (section) =>
          !isTiled(text, { whole: section, parts: section.blocks, flush: true }) ||
          section.blocks.some((block) => !isTiled(text, { whole: block, parts: block.sentences, flush: true })),
      ),
  },
  check({ article, text }, report) {
    tile(text, { whole: { start: 0, end: text.length }, parts: article.sections }, report);
    for (const section of article.sections) {
      tile(text, { whole: section, parts: section.blocks, flush: true }, report);
      for (const block of section.blocks) tile(text, { whole: block, parts: block.sentences, flush: true }, report);
    }
  },
};

interface Tiled {
  whole: Span;
  parts: readonly Span[];
  /** Whether the parts begin and end where the whole does; the text may have white space at its ends. */
  flush?: boolean;
}

function tile(text: string, { whole, parts, flush = false }: Tiled, report: Report): void {
  let at = whole.start;
  for (const [i, part] of parts.entries()) {
    const { start, end } = part;
    const words = { start, end };
    const isLast = i === parts.length - 1;
    if (start >= end || end > whole.end) report(part, { at: "end", words, hint: outside });
    else if (start < at) report(part, { at: "start", words, hint: i === 0 ? outside : disorder });
    else if (hasWords(text, at, start))
      report(part, { at: "start", words, near: { start: at, end: start }, hint: gap });
    else if (flush && i === 0 && start > at) report(part, { at: "start", words, hint: edge });
    else if (isLast && hasWords(text, end, whole.end))
      report(part, { at: "end", words, near: { start: end, end: whole.end }, hint: gap });
    else if (flush && isLast && end < whole.end) report(part, { at: "end", words, hint: edge });
    at = Math.max(at, Math.min(end, whole.end));
  }
}

function isTiled(text: string, { whole, parts, flush = false }: Tiled): boolean {
  let at = whole.start;
  for (const { start, end } of parts) {
    if (start >= end || end > whole.end || start < at || hasWords(text, at, start)) return false;
    at = end;
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (flush) return first.start === whole.start && last.end === whole.end;
  return !hasWords(text, at, whole.end);
}

function hasWords(text: string, start: number, end: number): boolean {
  return start < end && text.slice(start, end).trim() !== "";
}

const outside: Localized = {
  en: "it is empty, or extends beyond its container",
  ar: "هو فارغ أو يتجاوز ما يحويه",
};
const disorder: Localized = {
  en: "it begins before the one ahead of it ends",
  ar: "يبدأ قبل أن ينتهي ما قبله",
};
const gap: Localized = {
  en: "words of the text are outside: only white space may be between, before and after",
  ar: "كلمات من النص بقيت خارجًا: لا يقع بين الأجزاء ولا قبلها ولا بعدها إلا الفراغ",
};
const edge: Localized = {
  en: "there is white space between its edge and the edge of its container: the two must be the same",
  ar: "بين حدّه وحدّ ما يحويه فراغ: يجب أن يكون الحدّان واحدًا",
};
