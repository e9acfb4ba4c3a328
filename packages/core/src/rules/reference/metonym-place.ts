import type { ArticleIndex, Mentioned } from "../../article/article-index.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { spanNumber } from "../../inspection/same-spans.ts";
import type { Rule } from "../rule.ts";

/** A capital that is a metonym for its government is not a place. */
export const metonymPlace: Rule = {
  code: "reference/metonym-place",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: { en: "Disallow places that rest on a metonym.", ar: "منع استناد المكان إلى كناية." },
  message: {
    en: "⟦{found}⟧ is a metonym for {other} here, not the place: quote words that name the place",
    ar: "⟦{found}⟧ هنا كناية عن {other} لا اسم للمكان: اقتبس كلمات تسمّي المكان",
  },
  doubts: {
    article({ visits, meetings, mentions }) {
      const metonyms = metonymSpans(mentions);
      return metonyms.size > 0 && [...visits.values(), ...meetings].some(({ place }) => isMetonym(metonyms, place));
    },
  },
  check(index, report) {
    const bySpan = metonymsBySpan(index);
    for (const { place } of placed(index)) {
      const { evidence } = place;
      if (!isSoundFact(index, place)) continue;
      const names = evidence.filter(({ start, end }: Evidence) => bySpan.has(`${start}-${end}`));
      const [first] = names;
      if (!first || names.length < evidence.length) continue;
      const other = bySpan.get(`${first.start}-${first.end}`)?.entity;
      report(place, { found: first.quote, near: first, ...(other ? { others: { other } } : {}) });
    }
  },
};

function placed({ visits, meetings }: ArticleIndex) {
  return [...visits.values(), ...meetings].flatMap(({ place }) => (place ? [{ place }] : []));
}

function metonymsBySpan({ mentions }: ArticleIndex): Map<string, Mentioned> {
  const metonyms = mentions.filter(({ mention }) => mention.form === "metonym");
  return new Map(metonyms.map((one) => [`${one.mention.start}-${one.mention.end}`, one]));
}

function metonymSpans(mentions: readonly Mentioned[]): Set<number> {
  const spans = new Set<number>();
  for (const { mention } of mentions) if (mention.form === "metonym") spans.add(spanNumber(mention));
  return spans;
}

// Whether a mention that is a metonym has the span of each quote.
function isMetonym(metonyms: ReadonlySet<number>, place: { evidence: readonly Evidence[] } | undefined): boolean {
  return (
    place !== undefined && place.evidence.length > 0 && place.evidence.every((one) => metonyms.has(spanNumber(one)))
  );
}
