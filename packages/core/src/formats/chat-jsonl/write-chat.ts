import { codingOfArticle } from "../../anchor/coding-of-article.ts";
import type { Locale } from "../../article/issue.ts";
import type { Article } from "../../generated/types.ts";
import { codingFields } from "../extraction-profile/answer-shape.ts";
import type { ProfileConcept } from "../extraction-profile/concepts.ts";
import { type ExtractionProfile, extractionProfile } from "../extraction-profile/extraction-profile.ts";
import { toProfile } from "../extraction-profile/to-profile.ts";

const profiles = new Map<Locale, ExtractionProfile>();

/** The extraction profile that asks for every field of a coding: its instruction and the schema of the answer. */
export function wholeProfile(locale: Locale): ExtractionProfile {
  const known = profiles.get(locale);
  if (known) return known;
  const concepts = Object.keys(codingFields()) as ProfileConcept[];
  const made = extractionProfile({ concepts, detail: "all", locale });
  profiles.set(locale, made);
  return made;
}

const openings = new Map<Locale, string>();

// The instruction is the same for every article: it is written as JSON once.
function openingIn(locale: Locale): string {
  const known = openings.get(locale);
  if (known !== undefined) return known;
  const system = JSON.stringify({ role: "system", content: wholeProfile(locale).instruction });
  const made = `{"messages":[${system},{"role":"user","content":`;
  openings.set(locale, made);
  return made;
}

/** A chat about an article: the instruction, its text, and its coding as the answer; and how many quotes it cannot have. */
export function chatLine(article: Article, locale: Locale): { output: string; unquotable: number } {
  const { coding, unquotable } = codingOfArticle(article);
  const content = JSON.stringify(JSON.stringify(toProfile(coding, "null")));
  const output = `${openingIn(locale)}${JSON.stringify(article.text)}},{"role":"assistant","content":${content}}]}`;
  return { output, unquotable: unquotable.length };
}
