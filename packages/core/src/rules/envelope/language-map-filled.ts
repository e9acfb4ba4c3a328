import { everyLanguageMap, languageMapsOf } from "../../inspection/language-maps.ts";
import type { Rule } from "../rule.ts";

/** Text by language must have at least one language. */
export const languageMapFilled: Rule = {
  code: "envelope/language-map-filled",
  severity: "error",
  needs: "file",
  title: {
    en: "Require at least one language in a language map.",
    ar: "اشتراط لغة واحدة على الأقل في النص بحسب اللغة.",
  },
  message: {
    en: "no language here: write the text under its tag, such as en, or omit the field",
    ar: "لا لغة هنا: اكتب النص تحت وسم لغته، مثل ar، أو احذف الحقل",
  },
  doubts: everyLanguageMap,
  check(index, report) {
    for (const map of languageMapsOf(index)) if (Object.keys(map).length === 0) report(map);
  },
};
