/** The languages of the page around an article. */
export type Locale = "en" | "ar";

/** The words of the page. */
export interface Labels {
  lang: Locale;
  dir: "ltr" | "rtl";
  comma: string;
  text: string;
  facts: string;
  claims: string;
  layers: string;
  people: string;
  organizations: string;
  places: string;
  others: string;
  evidence: string;
  uncoded: string;
  glosses: string;
  all: string;
  here: string;
  says: string;
  about: string;
  stance: string;
  quote: string;
  outlet: string;
  unnamed: string;
  impersonal: string;
  coverage: string;
  states: Readonly<Record<string, string>>;
  checked: string;
}

const en: Labels = {
  lang: "en",
  dir: "ltr",
  comma: ", ",
  text: "The article",
  facts: "Facts",
  claims: "Who says what",
  layers: "Show",
  people: "people",
  organizations: "organizations",
  places: "countries and places",
  others: "other mentions",
  evidence: "words that support facts",
  uncoded: "what is not coded",
  glosses: "English glosses",
  all: "All facts",
  here: "Facts at these words",
  says: "Act",
  about: "About",
  stance: "Stance",
  quote: "Words",
  outlet: "the article itself",
  unnamed: "an unnamed source",
  impersonal: "nobody in particular",
  coverage: "coded",
  states: { stated: "stated", inferred: "inferred", external: "from outside the text" },
  checked: "Every quote was checked letter for letter against the text.",
};

const ar: Labels = {
  lang: "ar",
  dir: "rtl",
  comma: "، ",
  text: "المقال",
  facts: "الوقائع",
  claims: "من يقول ماذا",
  layers: "أظهر",
  people: "الأشخاص",
  organizations: "المنظمات",
  places: "الدول والأماكن",
  others: "ما سوى ذلك مما ذُكر",
  evidence: "الكلمات التي تسند الوقائع",
  uncoded: "ما لم يُرمَّز",
  glosses: "الشروح الإنجليزية",
  all: "كل الوقائع",
  here: "الوقائع عند هذه الكلمات",
  says: "الفعل القولي",
  about: "عمَّ",
  stance: "الموقف",
  quote: "الألفاظ",
  outlet: "المقال نفسه",
  unnamed: "مصدر غير مسمّى",
  impersonal: "لا قائل بعينه",
  coverage: "مرمَّز",
  states: { stated: "مذكور", inferred: "مستنتج", external: "من خارج النص" },
  checked: "قورن كل اقتباس بالنص حرفًا بحرف.",
};

/** The words of the page in a language. */
export function labelsOf(locale: Locale): Labels {
  return { en, ar }[locale];
}
