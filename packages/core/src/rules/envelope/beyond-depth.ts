import { beyondDepth, codingDepthOf } from "../../article/coding-depth.ts";
import type { Article } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** What is coded must be within the depth that the codings state. */
export const factsBeyondDepth: Rule = {
  code: "envelope/beyond-depth",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow facts beyond the stated depth of the coding.", ar: "منع ما يتجاوز عمق الترميز المعلن." },
  message: {
    en: "{found} are coded, and no coding has a depth that covers them: state a greater depth, or remove them",
    ar: "رُمِّزت {found} وليس لأي ترميز عمق يشملها: اذكر عمقًا أكبر أو احذفها",
  },
  doubts: { article: ({ article }) => beyond(article).length > 0 },
  check({ article }, report) {
    for (const list of beyond(article)) report(article, { at: list, found: list });
  },
};

function beyond(article: Article) {
  return beyondDepth[codingDepthOf(article)].filter((list) => (article[list]?.length ?? 0) > 0);
}
