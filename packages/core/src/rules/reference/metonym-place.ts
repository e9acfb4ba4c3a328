import type { ArticleIndex, Mentioned } from "../../article/article-index.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Evidence } from "../../generated/types.ts";
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
    ar: "⟦{found}⟧ هنا كناية عن {other} لا اسم للمكان: اقتبسوا كلمات تسمّي المكان",
  },
  why: {
    en: "“Tehran rejected the offer” does not say where anyone was.",
    ar: "«رفضت طهران العرض» لا تقول أين كان أحد.",
  },
  doubts: {
    article(index) {
      const places = placed(index);
      const names = places.length > 0 ? metonymsBySpan(index) : undefined;
      return names !== undefined && names.size > 0 && places.some(({ place }) => isMetonym(names, place));
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

// Whether a mention that is a metonym has the span of each quote.
function isMetonym(names: ReadonlyMap<string, Mentioned>, { evidence }: { evidence: readonly Evidence[] }): boolean {
  return evidence.length > 0 && evidence.every(({ start, end }) => names.has(`${start}-${end}`));
}
