import type { Locale } from "../locale.ts";
import { code, escaped, foreign } from "../markdown/inline.ts";

/** The sources that have a name in Arabic; all others are names of publications, which keep theirs. */
const arabic: Readonly<Record<string, string>> = {
  "this project": "هذا المشروع",
  "US Office of the Historian, visits": "مكتب المؤرخ في وزارة الخارجية الأمريكية، الزيارات",
  "PLOVER contexts": "سياقات PLOVER",
  "PLOVER sectors": "قطاعات PLOVER",
  "PLOVER codebook, CONSULT modes": "دليل ترميز PLOVER، صيغ CONSULT",
  "COLT leader roles": "أدوار القادة في COLT",
  "CLDR 48.2 names": "أسماء CLDR 48.2",
  "ISO 4217 List One, 2026-01-01": "ISO 4217، القائمة الأولى، 2026-01-01",
  "Unicode CLDR, BCP 47 key ca": "Unicode CLDR، المفتاح ca في BCP 47",
  "IPTC Media Topics, release 2023-03-31 (CC BY 4.0)": "موضوعات IPTC الإعلامية، إصدار 2023-03-31 (CC BY 4.0)",
};

/** The vocabularies that have a name in Arabic. */
const vocabularies: Readonly<Record<string, string>> = {
  "W3C Web Annotation": "توصيفات الويب (W3C)",
  "TimeML TIMEX3": "وسوم TIMEX3",
  "IPTC genre": "أجناس IPTC الصحفية",
};

/** Terms of a vocabulary, such as `schema.org NewsArticle` or `TimeML TIMEX3, BEFORE`: the term is an identifier. */
const term = /^(schema\.org|W3C Web Annotation|TimeML TIMEX3|IPTC genre|ACE\/Rich ERE),? ([\w, ]+)$/;

/** The source of a list or a value, in the language of a page. */
export function sourceName(source: string, locale: Locale): string {
  if (locale === "en") return escaped(source);
  return source.split("; ").map(arabicName).join("؛ ");
}

function arabicName(source: string): string {
  if (arabic[source] !== undefined) return escaped(arabic[source]);
  const [, vocabulary, name] = term.exec(source) ?? [];
  const known = vocabularies[vocabulary ?? source];
  const own = known === undefined ? foreign(vocabulary ?? source, "en") : escaped(known);
  return name === undefined ? own : `${own}، ${code(name)}`;
}
