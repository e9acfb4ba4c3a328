import type { Localized } from "../../article/issue.ts";
import type { UnmatchedContext } from "../../article/quote-report.ts";
import type { Finding } from "../../inspection/finding.ts";
import type { Span } from "../../text/span.ts";
import type { CodingRule } from "../rule.ts";

/** The prefix and suffix of a quote must be the words beside it. */
export const contextMismatch: CodingRule = {
  code: "coding/context-mismatch",
  severity: "error",
  needs: "file",
  title: {
    en: "Require prefix and suffix to be the words around the quote.",
    ar: "اشتراط أن يكون prefix وsuffix هما الكلمات المجاورة للاقتباس.",
  },
  message: {
    en: "⟦{found}⟧ is in the text, but {mismatch}",
    ar: "⟦{found}⟧ في النص، لكن {mismatchAr}",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, around, excluded } of quotes) {
      if (status !== "missing") continue;
      if (excluded) report(path, { found: quote, ...allExcluded(excluded) });
      else if (around) report(path, { found: quote, ...surroundings(around) });
    }
  },
};

const besideIt = {
  mismatch: "its prefix or suffix is not beside it",
  mismatchAr: "ما في prefix أو suffix ليس بجواره",
};

function allExcluded(places: readonly Span[]): Finding {
  const shown = places.slice(0, letters.length).map(({ start, end }) => `${start}–${end}`);
  const more = places.length > letters.length ? " …" : "";
  const words = {
    mismatch: "its exclusions leave out every place",
    mismatchAr: "استثناءاته تُسقط كل مواضعه",
    places: shown.join(", ") + more,
    placesAr: shown.join("، ") + more,
  };
  return { words, hint: keepOne };
}

const keepOne: Localized = {
  en: "take out the exclusion of the place you mean: {places}",
  ar: "احذف استثناء الموضع المقصود: {placesAr}",
};

const letters = ["A", "B", "C", "D"] as const;

// The words of the text are inserted last because they may contain braces.
function surroundings(around: readonly UnmatchedContext[]): Finding {
  const shown = around.slice(0, letters.length).map((place, i) => ({ place, id: letters[i] as string }));
  const places = Object.fromEntries(
    shown.flatMap(({ place: { start, end, before = "", after = "" }, id }) => [
      [`at${id}`, `${start}–${end}`],
      [`before${id}`, before],
      [`after${id}`, after],
    ]),
  );
  const clauses = shown.flatMap(({ place, id }) => clausesFor(place, id));
  const advice = around.length === 1 ? leaveOut : copyThem;
  const hint = {
    en: [...clauses.map(({ en }) => en), advice.en].join("; "),
    ar: [...clauses.map(({ ar }) => ar), advice.ar].join("؛ "),
  };
  return { words: { ...places, ...besideIt }, hint };
}

function clausesFor({ before, after }: UnmatchedContext, id: string): Localized[] {
  const sides: Localized[] = [];
  if (before === "") sides.push({ en: `nothing is before {at${id}}`, ar: `لا شيء قبل الموضع {at${id}}` });
  else if (before !== undefined)
    sides.push({
      en: `before {at${id}} the text has ⟦{before${id}}⟧`,
      ar: `قبل الموضع {at${id}} في النص ⟦{before${id}}⟧`,
    });
  if (after === "") sides.push({ en: `nothing is after {at${id}}`, ar: `لا شيء بعد الموضع {at${id}}` });
  else if (after !== undefined)
    sides.push({
      en: `after {at${id}} the text has ⟦{after${id}}⟧`,
      ar: `بعد الموضع {at${id}} في النص ⟦{after${id}}⟧`,
    });
  return sides;
}

const leaveOut: Localized = {
  en: "the quote is in the text once, so it needs neither prefix nor suffix",
  ar: "يرد الاقتباس مرة واحدة، فلا حاجة إلى prefix ولا suffix",
};

const copyThem: Localized = {
  en: "copy the words beside the place you mean",
  ar: "انسخ الكلمات المجاورة للموضع المقصود",
};
