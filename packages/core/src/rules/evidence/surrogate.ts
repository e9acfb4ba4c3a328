import type { ArticleIndex } from "../../article/article-index.ts";
import { isWhollySound } from "../../article/sound-index.ts";
import type { Finding } from "../../inspection/finding.ts";
import { cutsSurrogate, isSpanWithin, type Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** A span must not cut a surrogate pair. */
export const surrogate: Rule = {
  code: "evidence/surrogate",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow spans that split a surrogate pair.",
    ar: "منع المواضع التي تشطر محرفًا ذا وحدتين (زوجًا بديلًا).",
  },
  message: {
    en: "the offset {found} is inside the character ⟦{character}⟧, which takes two UTF-16 units: count in UTF-16 units, not in code points",
    ar: "يقع الموضع {found} داخل المحرف ⟦{character}⟧ الذي يشغل وحدتين من UTF-16: عُدّ بوحدات UTF-16 لا بنقاط الترميز",
  },
  doubts: {
    article: (index) => !isWhollySound(index) || (/[\ud800-\udbff]/.test(index.text) && isPartCut(index)),
  },
  check(index, report) {
    const { text, article, blocks, sentences, supports } = index;
    for (const span of [...supports.map(({ evidence }) => evidence), ...article.sections, ...blocks, ...sentences]) {
      if (!isSpanWithin(span, text.length)) continue;
      for (const at of ["start", "end"] as const) {
        if (cutsSurrogate(text, span[at])) report(span, { at, found: span[at], ...fixOf(index, span, at) });
      }
    }
  },
};

// The quote, if there is one, shows on which side of the pair the span should begin or end.
function fixOf({ text }: ArticleIndex, span: Span & { quote?: string }, at: "start" | "end"): Finding {
  const words = { character: String.fromCodePoint(text.codePointAt(span[at] - 1) as number) };
  const reads = (offset: number) => (at === "start" ? text.slice(offset, span.end) : text.slice(span.start, offset));
  const meant = [span[at] - 1, span[at] + 1].find((offset) => reads(offset) === span.quote);
  return {
    words,
    ...(meant === undefined ? {} : { expected: meant, fix: [{ op: "replace", key: at, value: meant }] }),
  };
}

function isPartCut({ text, article, blocks, sentences }: ArticleIndex): boolean {
  const isCut = ({ start, end }: Span) => cutsSurrogate(text, start) || cutsSurrogate(text, end);
  return article.sections.some(isCut) || blocks.some(isCut) || sentences.some(isCut);
}
