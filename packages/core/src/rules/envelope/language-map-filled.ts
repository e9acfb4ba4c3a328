import { everyLanguageMap, languageMapsOf } from "../../inspection/language-maps.ts";
import type { Rule } from "../rule.ts";

/** Text by language must have at least one language. */
export const languageMapFilled: Rule = {
  code: "envelope/language-map-filled",
  severity: "error",
  needs: "file",
  title: {
    en: "Require at least one language in a language map.",
    ar: "يجب أن تكون في النص بحسب اللغة لغة واحدة على الأقل.",
  },
  message: {
    en: "no language here: write the text under its tag, such as en, or omit the field",
    ar: "لا لغة هنا: اكتبوا النص تحت وسم لغته، مثل ar، أو احذفوا الحقل",
  },
  why: {
    en: "An absent field means that the text does not say. An empty one has no meaning.",
    ar: "الحقل الغائب يعني أن النص لا يقول شيئًا في ذلك؛ أما الفارغ فلا يعني شيئًا.",
  },
  doubts: everyLanguageMap,
  check(index, report) {
    for (const map of languageMapsOf(index)) if (Object.keys(map).length === 0) report(map);
  },
};
