import type { Localized } from "../../article/issue.ts";
import type { JsonFault } from "./json-scanner.ts";

/** Common causes of broken JSON, and the fix for each. */
const fixes: readonly { found: RegExp; hint: Localized }[] = [
  {
    found: /^['‘’“”«»`]/,
    hint: { en: 'JSON takes the straight " only', ar: 'لا تقبل JSON غير علامة الاقتباس المستقيمة "' },
  },
  {
    found: /^(?:\/[/*]|#)/,
    hint: { en: "JSON has no comments; YAML does", ar: "لا تعليقات في JSON، وهي متاحة في YAML" },
  },
  {
    found: /^(?:NaN|[-+]?Infinity|undefined)/,
    hint: { en: "omit the key if it does not have a value", ar: "احذف المفتاح حيث لا توجد قيمة" },
  },
  {
    found: /^(?:True|False|None|TRUE|FALSE|NULL|Null|nil)/,
    hint: { en: "write true, false or null in lower case", ar: "اكتب true أو false أو null بأحرف صغيرة" },
  },
  {
    found: /^[-+.]?[.0-9]/,
    hint: {
      en: "a number starts with a digit or -, without leading zeros",
      ar: "يبدأ العدد برقم أو بعلامة الطرح، بلا أصفار زائدة",
    },
  },
  { found: /^[،؛]/, hint: { en: "use the comma , of JSON", ar: "استعمل فاصلة JSON وهي ," } },
  {
    found: /^[\p{L}_$]/u,
    hint: { en: "put strings and keys in double quotes", ar: "ضع النصوص والمفاتيح بين علامتي اقتباس مزدوجتين" },
  },
];

const trailingComma: Localized = { en: "remove the comma before it", ar: "احذف الفاصلة التي قبله" };
const missingComma: Localized = { en: "put a comma before it", ar: "ضع فاصلة قبله" };
const cut: Localized = { en: "the input seems cut off", ar: "يبدو أن المُدخَل مبتور" };
const second: Localized = {
  en: "an input is one document; for several documents, one per line, use NDJSON",
  ar: "المُدخَل وثيقة واحدة؛ وعدة وثائق، كلٌّ منها في سطر، هي NDJSON",
};

/** The fix for the text at a fault; undefined if no fix is known. */
export function jsonHint(text: string, { at, after }: JsonFault): Localized | undefined {
  if (at >= text.length) return cut;
  if (after === "document") return second;
  const before = text.slice(0, at).trimEnd();
  if (/[\]}]/.test(text[at] as string) && before.endsWith(",")) return trailingComma;
  const found = text.slice(at, at + 12);
  if (after === "item" && /^["{[]/.test(found)) return missingComma;
  return fixes.find((fix) => fix.found.test(found))?.hint;
}

/** A short name for the text at a fault. */
export function foundAt(text: string, at: number): string | Localized {
  if (at >= text.length) return { en: "the end of the input", ar: "نهاية المُدخَل" };
  const word = /^[\p{L}\p{N}_$]+/u.exec(text.slice(at, at + 24))?.[0];
  return `⟦${word ?? String.fromCodePoint(text.codePointAt(at) as number)}⟧`;
}
