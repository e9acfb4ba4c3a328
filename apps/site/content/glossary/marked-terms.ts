/** A term of the glossary that pages mark where it occurs first. */
export interface MarkedTerm {
  /** Its name in GLOSSARY.md. */
  name: string;
  /** Its forms on English pages: a regular expression without word boundaries. */
  en: string;
  /** Its forms on Arabic pages, without vowel marks and prefix letters; absent where a form is also an everyday word. */
  ar?: readonly string[];
}

/** Terms that a reader may not know; everyday words such as visit, article and source are not marked. */
export const markedTerms: readonly MarkedTerm[] = [
  {
    name: "agreement between coders",
    en: "agreement between coders",
    ar: ["توافق بين المرمزين", "اتفاق بين المرمزين"],
  },
  {
    name: "clitic",
    en: "clitics?",
    ar: ["حرف متصل", "حروف متصلة", "حروف المتصلة"],
  },
  { name: "codebook", en: "codebook", ar: ["دليل الترميز"] },
  {
    name: "codelist",
    en: "codelists?",
    ar: ["قائمة رموز", "قائمة الرموز", "قوائم الرموز", "قوائم رموز"],
  },
  { name: "coder", en: "coders?", ar: ["مرمز", "مرمزون", "مرمزين"] },
  {
    name: "coding",
    en: "codings?",
    ar: ["ترميز", "ترميزات", "ترميزان", "ترميزين"],
  },
  {
    name: "counterexample",
    en: "counterexamples?",
    ar: ["مثال مضاد", "أمثلة مضادة"],
  },
  {
    name: "cue",
    en: "cues?",
    ar: ["قرينة القول", "قرائن القول"],
  },
  {
    name: "draft",
    en: "drafts?",
    ar: ["مسودة", "مسودات"],
  },
  {
    name: "entity",
    en: "entit(?:y|ies)",
    ar: ["كيان", "كيانات"],
  },
  { name: "evidence", en: "evidence", ar: ["شاهد", "شواهد"] },
  {
    name: "gazetteer",
    en: "gazetteer",
    ar: ["معجم الأماكن"],
  },
  {
    name: "gloss",
    en: "gloss(?:es)?",
    ar: ["ترجمة توضيحية", "ترجمات توضيحية", "ترجمات التوضيحية", "ترجمة التوضيحية"],
  },
  { name: "grapheme", en: "graphemes?" },
  {
    name: "inferred",
    en: "inferred",
    ar: ["مستنتج", "مستنتجة"],
  },
  {
    name: "mention",
    en: "mentions?",
    ar: ["مواضع الذكر", "موضع الذكر"],
  },
  { name: "metonym", en: "metonyms?", ar: ["كناية"] },
  {
    name: "offset, span",
    en: "(?:offsets?|spans?)",
    ar: ["مقطع", "مقاطع", "مقطعه", "مقطعها", "موضع", "مواضع", "مواضعها", "موضعه", "موضعها"],
  },
  {
    name: "profile",
    en: "extraction profiles?",
    ar: ["صيغة الاستخراج"],
  },
  {
    name: "quote",
    en: "quotes?",
    ar: ["اقتباس", "اقتباسات", "اقتباساتها", "اقتباسه", "اقتباسها"],
  },
  {
    name: "skeleton",
    en: "skeletons?",
    ar: ["هيكل المقال"],
  },
  { name: "statement", en: "statements?", ar: ["قول", "أقوال"] },
  {
    name: "tour",
    en: "tours?",
    ar: ["جولة", "جولات"],
  },
];
