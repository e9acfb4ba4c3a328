import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { DraftLexicon } from "../languages/draft-lexicon.ts";

/** What a draft looks for, part by part. */
const draftParts = ["places", "organizations", "persons", "times", "quantities", "events", "statements"] as const;

/** A part of a draft that one finder fills. */
export type DraftPart = (typeof draftParts)[number];

/** The language that a text was read in, with the parts that its lexicon has and lacks. */
export interface DraftLanguage {
  /** The language of the text by its BCP-47 tag, as tagged or detected. */
  language: string;
  /** The languages of the lexicons used, the text's own first; empty if there were none. */
  lexicons: string[];
  /** What was looked for. */
  parts: DraftPart[];
  /** What was not looked for, because the lexicon of the language lacks it. */
  missing: DraftPart[];
  /** The same in words, in English and Arabic; absent when everything was looked for. */
  message?: { en: string; ar: string };
}

const needs: Readonly<Record<DraftPart, readonly (keyof DraftLexicon)[]>> = {
  places: ["places"],
  organizations: ["organizations"],
  persons: ["titles", "names"],
  times: ["times"],
  quantities: ["quantities"],
  events: ["events"],
  statements: ["statements"],
};

/** What is looked for in a text of a language: the parts of its first lexicon. */
export function draftLanguage(language: string, lexicons: ActiveLexicons): DraftLanguage {
  const [own] = lexicons;
  const has = (key: keyof DraftLexicon) => own?.[key] !== undefined || (key === "events" && own?.frames !== undefined);
  const hasPart = (part: DraftPart) => own !== undefined && needs[part].every(has);
  const missing = draftParts.filter((part) => !hasPart(part));
  return {
    language,
    lexicons: lexicons.map(({ tag }) => tag),
    parts: draftParts.filter(hasPart),
    missing,
    ...(missing.length > 0 ? { message: messageOf(language, missing) } : {}),
  };
}

const names: Readonly<Record<DraftPart, { en: string; ar: string }>> = {
  places: { en: "places", ar: "الأماكن" },
  organizations: { en: "organizations", ar: "المنظمات" },
  persons: { en: "persons", ar: "الأشخاص" },
  times: { en: "times", ar: "الأوقات" },
  quantities: { en: "quantities", ar: "الكميات" },
  events: { en: "events", ar: "الأحداث" },
  statements: { en: "statements", ar: "الأقوال" },
};

function messageOf(language: string, missing: readonly DraftPart[]): { en: string; ar: string } {
  if (missing.length === draftParts.length)
    return {
      en: `no draft for this language (${language}): the text was not searched for facts`,
      ar: `لا مسوّدة لهذه اللغة (${language}): لم يُبحث في النص عن معلومات`,
    };
  const list = (tag: "en" | "ar", comma: string) => missing.map((part) => names[part][tag]).join(comma);
  return {
    en: `not looked for in texts of this language (${language}): ${list("en", ", ")}`,
    ar: `ما لا يُبحث عنه في نصوص هذه اللغة (${language}): ${list("ar", "، ")}`,
  };
}
