import type { Localized } from "../../figure.ts";
import { articleOf, entity } from "./hostile-article.ts";
import { filled, type HostileInput, listOf } from "./hostile-input.ts";

/** The most characters of a text. */
const mostText = 1_048_576;

/** Texts of one unit over and over. */
const units: readonly (readonly [name: Localized, unit: string, language?: string])[] = [
  [{ en: "ligatures ﷺ", ar: "حروف مركبة ﷺ" }, "ﷺ", "ar"],
  [{ en: "combining marks", ar: "علامات مركّبة" }, "\u0323", "en"],
  [{ en: "vowel marks", ar: "علامات التشكيل" }, "\u0651", "ar"],
  [{ en: "bidirectional embeddings", ar: "تضمينات اتجاه الكتابة" }, "\u202a\u2069"],
  [{ en: "bidirectional isolates", ar: "عوازل اتجاه الكتابة" }, "\u2067"],
  [
    { en: "flags of tags", ar: "أعلام من محارف الوسوم" },
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  ],
  [{ en: "zero-width spaces", ar: "فراغات معدومة العرض" }, "\u200b"],
  [{ en: "mixed scripts", ar: "كتابات مختلطة" }, "aа "],
  [{ en: "letters that are not in NFC", ar: "حروف ليست بصيغة NFC" }, "e\u0301"],
  [{ en: "Arabic words with proclitics", ar: "كلمات عربية ذات سوابق" }, "وبالكتاب لا ", "ar"],
  [{ en: "numbers in digits", ar: "أعداد بالأرقام" }, "1,000 "],
  [{ en: "one long numeral", ar: "عدد واحد طويل" }, "1,"],
  [{ en: "numbers in words", ar: "أعداد بالألفاظ" }, "three hundred and ", "en"],
  [{ en: "Arabic numbers in words", ar: "أعداد بألفاظ عربية" }, "ثلاثمئة و ", "ar"],
  [{ en: "dates", ar: "تواريخ" }, "3 March 2026 "],
  [{ en: "negations", ar: "أدوات نفي" }, "not never no "],
  [{ en: "quotation marks", ar: "علامات تنصيص" }, '"a" (b) '],
  [{ en: "apostrophes", ar: "فواصل عليا" }, "a’ "],
  [{ en: "one long word", ar: "كلمة واحدة طويلة" }, "a"],
];

/** Articles whose text is hostile, and such texts under many spans. */
export const texts: readonly HostileInput[] = [
  ...units.map(
    ([name, unit, language = "en"]): HostileInput => ({
      name: { en: `text of ${name.en}`, ar: `نص كله ${name.ar}` },
      reader: "validate",
      make: (size) => ({
        document: articleOf({ entities: [entity(0)] }, filled(unit, Math.min(size, mostText)), language),
      }),
    }),
  ),
  under({ en: "marks under long spans", ar: "علامات تحت مقاطع طويلة" }, '"a" (b) ', '"'),
  under({ en: "negations under long spans", ar: "نفي تحت مقاطع طويلة" }, "no ", "no"),
  under({ en: "numbers under long spans", ar: "أعداد تحت مقاطع طويلة" }, "1 2 ", "1"),
  {
    name: { en: "direct speech of a text of quotations", ar: "كلام مباشر في نص كله تنصيص" },
    reader: "validate",
    make: (size) => {
      const text = `${filled('"" ', size / 2)} end`;
      const [start, end] = [text.length - 3, text.length];
      const said = { act: "assert", source: ["e0"], directness: "direct", evidence: [{ start, end, quote: "end" }] };
      return {
        document: articleOf(
          { entities: [entity(0)], statements: listOf(size / 2, (i) => ({ id: `t${i}`, ...said })) },
          text,
        ),
      };
    },
  },
];

// Every span is the whole text; only the first is its quote.
function under(name: Localized, unit: string, quote: string): HostileInput {
  return {
    name,
    reader: "validate",
    make: (size) => {
      const text = filled(unit, size / 2);
      const mention = { start: 0, end: text.length, quote, form: "name" };
      return { document: articleOf({ entities: [entity(0, { mentions: listOf(size / 2, () => mention) })] }, text) };
    },
  };
}
