import type { Locale } from "../labels.ts";
import type { Standing } from "./compared-codings.ts";

/** The words of the page that shows two codings. */
export interface CodingsWords {
  text: string;
  facts: string;
  kinds: string;
  all: string;
  standings: Readonly<Record<Standing, string>>;
  legend: string;
  lines: Readonly<Record<Standing, string>>;
  absent: string;
  decided: string;
  taken: Readonly<Record<"a" | "b" | "other" | "neither", string>>;
  rule: string;
  figures: string;
  nothing: string;
}

const en: CodingsWords = {
  text: "The text, with the quotes of both coders",
  facts: "Facts of both codings",
  kinds: "Show",
  all: "everything",
  standings: { different: "Different values", a: "Only in A", b: "Only in B", agreed: "Agreed" },
  legend: "A line under the words shows who quotes them:",
  lines: {
    different: "double: both, with different values",
    a: "dashed: only A",
    b: "dotted: only B",
    agreed: "solid: both agree",
  },
  absent: "not coded",
  decided: "Decided",
  taken: { a: "as in A", b: "as in B", other: "another value", neither: "not coded" },
  rule: "Rule",
  figures: "How far the two agree",
  nothing: "The two codings do not differ.",
};

const ar: CodingsWords = {
  text: "النص وعليه اقتباسات المرمّزَين",
  facts: "معلومات الترميزين",
  kinds: "عرض",
  all: "الكل",
  standings: { different: "قيم مختلفة", a: "في A وحده", b: "في B وحده", agreed: "متفق عليها" },
  legend: "الخط تحت الكلمات يبيّن من اقتبسها:",
  lines: {
    different: "مزدوج: كلاهما، بقيمتين مختلفتين",
    a: "متقطع: A وحده",
    b: "منقّط: B وحده",
    agreed: "متصل: كلاهما متفقان",
  },
  absent: "غير مرمَّز",
  decided: "القرار",
  taken: { a: "كما في A", b: "كما في B", other: "قيمة أخرى", neither: "لا يُرمَّز" },
  rule: "القاعدة",
  figures: "مدى التوافق بين الترميزين",
  nothing: "لا فرق بين الترميزين.",
};

/** The words of the page that shows two codings, in a language. */
export function codingsWordsOf(locale: Locale): CodingsWords {
  return { en, ar }[locale];
}
