import type { ArticleIndex, FactNode } from "../../article/article-index.ts";
import { spanAt } from "../../article/locate.ts";
import type { Article, Block, Evidence, Visit } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** The values of a visit should come from the paragraphs of its quotes. */
export const otherParagraph: Rule = {
  code: "visit/other-paragraph",
  severity: "note",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the values of a visit to come from paragraphs that the visit quotes.",
    ar: "اشتراط أن تُقرأ قيم الزيارة من فقرات تقتبس منها الزيارة نفسها.",
  },
  message: {
    en: "⟦{found}⟧ is in a paragraph that the visit does not quote: check that it is about this visit, and quote that paragraph for the visit too, or explain it in a note",
    ar: "⟦{found}⟧ في فقرة ليس فيها اقتباس للزيارة: تحقق من أنها تتحدث عن هذه الزيارة، ثم اقتبس من الفقرة للزيارة أيضًا أو بيّن ذلك في ملاحظة",
  },
  doubts: {
    fact: ({ node, parent }, _, index) =>
      "visitors" in parent &&
      node["entity"] === undefined &&
      node.evidence.length > 0 &&
      node["note"] === undefined &&
      !isNearVisit(index, node.evidence, (parent as Visit).evidence),
  },
  check(index, report) {
    const visits = new Set<object>(index.visits.values());
    const known = new Map<object, ReadonlySet<Block>>();
    for (const fact of index.facts) {
      const { node, parent } = fact;
      // evidence/participant-mentioned checks the participants.
      if (
        !visits.has(parent) ||
        node["entity"] !== undefined ||
        node.evidence.length === 0 ||
        node["note"] !== undefined
      )
        continue;
      const own = known.get(parent) ?? blocksOfVisit(index, parent as Visit);
      known.set(parent, own);
      if (own.size > 0 && !node.evidence.some((quote) => isIn(index, quote, own))) reportValue(fact, report);
    }
  },
};

function reportValue({ node }: FactNode, report: Parameters<Rule["check"]>[1]): void {
  const [first] = node.evidence as [Evidence];
  report(node, { found: first.quote, near: { start: first.start, end: first.end } });
}

function blocksOfVisit({ article, blocks, visits }: ArticleIndex, visit: Visit): Set<Block> {
  const around = [visit, ...(visit.partOf === undefined ? [] : [visits.get(visit.partOf)])];
  const quotes = around.flatMap((one) => one?.evidence ?? []);
  const quoted = new Set(quotes.flatMap(({ start }) => spanAt(blocks, start) ?? []));
  return quoted.size === 0 ? quoted : new Set([...quoted, ...headingsOver(article, quoted)]);
}

// A heading is about the text below it, and the first heading about the whole article.
function headingsOver({ sections }: Article, quoted: ReadonlySet<Block>): Block[] {
  return sections
    .filter((section, i) => i === 0 || section.blocks.some((block) => quoted.has(block)))
    .flatMap((section) => section.blocks.filter(({ kind }) => kind === "heading"));
}

function isIn({ blocks }: ArticleIndex, { start }: Evidence, own: ReadonlySet<Block>): boolean {
  const block = spanAt(blocks, start);
  return block !== undefined && own.has(block);
}

// Whether a quote of a value begins in the paragraph of a quote of its visit.
function isNearVisit({ blocks }: ArticleIndex, quotes: readonly Evidence[], ofVisit: readonly Evidence[]): boolean {
  return quotes.some(({ start }) => {
    const block = spanAt(blocks, start);
    return block !== undefined && ofVisit.some((quote) => spanAt(blocks, quote.start) === block);
  });
}
