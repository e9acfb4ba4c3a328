import { canonicalLanguageTag } from "../../codelists/languages.ts";
import { isRegisteredLanguage } from "../../codelists/registered-languages.ts";
import type { Finding, FixStep } from "../../inspection/finding.ts";
import { everyLanguageMap, isCanonicalTag, languageMapsOf } from "../../inspection/language-maps.ts";
import type { Rule } from "../rule.ts";

/** Language tags must be in their canonical form. */
export const languageCanonical: Rule = {
  code: "envelope/language-canonical",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require canonical BCP 47 language tags.", ar: "اشتراط وسم اللغة بصورته المعتمدة في BCP 47." },
  message: { en: "{found} is not a canonical language tag", ar: "الوسم {found} ليس وسم لغة بصورته المعتمدة" },
  doubts: {
    article: ({ article }) => !isCanonicalTag(article.inLanguage),
    ...everyLanguageMap,
  },
  check(index, report) {
    const { article } = index;
    const retag = (key: string) => [{ op: "replace", key: "inLanguage", value: key } as const];
    if (!isCanonicalTag(article.inLanguage))
      report(article, { at: "inLanguage", ...findingOf(article.inLanguage, retag) });
    for (const map of languageMapsOf(index)) {
      for (const [tag, text] of Object.entries(map)) {
        const move = (key: string): FixStep[] =>
          Object.hasOwn(map, key)
            ? []
            : [
                { op: "add", key, value: text },
                { op: "remove", key: tag },
              ];
        if (!isCanonicalTag(tag)) report(map, { at: tag, ...findingOf(tag, move) });
      }
    }
  },
};

function findingOf(tag: string, fixTo: (canonical: string) => FixStep[]): Finding {
  const expected = canonicalLanguageTag(tag);
  if (expected === undefined || !isRegisteredLanguage(expected)) return { found: tag, hint: unknown };
  const fix = fixTo(expected);
  return { found: tag, expected, hint: known, ...(fix.length > 0 ? { fix } : {}) };
}

const known = { en: "write {expected}", ar: "اكتب {expected}" };

const unknown = {
  en: "it is in no registry: take the tag of the language from BCP 47, such as ar, en-GB or zh-Hans",
  ar: "لا يرد في أي سجل: خذ وسم اللغة من BCP 47، مثل ar أو en-GB أو zh-Hans",
};
