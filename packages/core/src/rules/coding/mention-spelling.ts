import { namedPlaces } from "../../inspection/named-places.ts";
import type { CodingRule } from "../rule.ts";

/** A mention must be spelt as in each of its places in the text. */
export const mentionSpelling: CodingRule = {
  code: "coding/mention-spelling",
  severity: "note",
  needs: "file",
  title: {
    en: "Require mentions to be spelt as in the text.",
    ar: "اشتراط كتابة الذكر بإملاء النص في كل موضع.",
  },
  message: {
    en: "⟦{quote}⟧ also marks ⟦{expected}⟧, which folds to the same letters, at {places}",
    ar: "⟦{quote}⟧ يشمل أيضًا ⟦{expected}⟧ المساوي له بعد توحيد صور الإملاء، عند {placesAr}",
  },
  check({ quotes }, report) {
    for (const { path, quote, otherSpellings = [] } of quotes) {
      for (const { spelling, places, more } of otherSpellings) {
        const words = { quote, ...namedPlaces(places, more) };
        report(path, { expected: spelling, words, hint: excludeOthers });
      }
    }
  },
};

const excludeOthers = {
  en: "if it is the same name, write this spelling as a mention, too; if it is another word, exclude its places with `not`",
  ar: "إن كان الاسم نفسه فاكتب هذه الصورة ذكرًا أيضًا؛ وإن كانت كلمة أخرى فاستثنِ مواضعها بـ not",
};
