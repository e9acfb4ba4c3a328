/** The direction of a text. */
export type Direction = "ltr" | "rtl";

const rightToLeftSubtags =
  /^(?:adlm|arab|aran|armi|hebr|mand|mend|nbat|nkoo|palm|phnx|rohg|samr|syrc|syre|syrj|syrn|thaa|yezi)$/i;

// The languages that are written from right to left if their tag does not include a script.
const rightToLeftLanguages: ReadonlySet<string> = new Set(
  `ar arc arz apc acm aeb ajp acw acq afb ars ary arq shu fa prs pes glk mzn lrc bqi luz ps pbt pbu pst ur sd ug uig ckb sdh
  he iw yi ji dv nqo syr rhg khw skr pnb bal bgn brh haz hnd ks tks kvx mdf-arab aao abv acx auz avl ayh ayl ayn ayp bcc bft`.split(
    /\s+/,
  ),
);

/** The direction in which a language is written, from its BCP-47 tag; a script subtag decides (`az-Arab`, `ks-Deva`). */
export function directionOf(languageTag: string): Direction {
  const [language = "", ...subtags] = languageTag.toLowerCase().split("-");
  const script = subtags
    .slice(0, 4)
    .find((subtag, i) => /^[a-z]{4}$/.test(subtag) && !subtags.slice(0, i).includes("x"));
  if (script !== undefined) return rightToLeftSubtags.test(script) ? "rtl" : "ltr";
  return rightToLeftLanguages.has(language) || isRightToLeftByCountry(language, subtags) ? "rtl" : "ltr";
}

// Languages whose script depends on the country: Punjabi and Azerbaijani in countries that use Arabic letters.
function isRightToLeftByCountry(language: string, subtags: readonly string[]): boolean {
  const country = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag)) ?? "";
  return /^(?:pa-pk|az-ir|az-iq|ku-iq|ku-ir|ku-lb|uz-af|tk-ir|tk-af|kk-cn|kk-af|kk-ir|ky-cn|ha-cm|ha-sd|ms-cc|tg-pk)$/.test(
    `${language}-${country}`,
  );
}
