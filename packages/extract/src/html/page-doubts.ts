import { filled } from "../skeleton/doubts.ts";
import type { Doubt } from "../skeleton/skeleton.ts";

/** Doubts about a web page's metadata and its body. */
const doubts = {
  differ: {
    en: "{place} has ⟦{value}⟧, but {otherPlace} has ⟦{other}⟧; the first was used",
    ar: "في {place} ⟦{value}⟧ وفي {otherPlace} ⟦{other}⟧، وأُخذ بالأول",
  },
  unreadable: {
    en: "{place} has ⟦{value}⟧, which cannot be read as a date",
    ar: "في {place} ⟦{value}⟧ وليس تاريخًا تمكن قراءته",
  },
  modifiedFirst: {
    en: "the page was last changed ({value}) before it was published ({other})",
    ar: "آخر تغيير للصفحة ({value}) قبل نشرها ({other})",
  },
  languageOverruled: {
    en: "the page declares the language {value}; by its letters and words the text is {other}, which was used",
    ar: "تذكر الصفحة أن لغتها {value}، والنص بحسب حروفه وكلماته {other}، وأُخذ بهذا",
  },
  paywall: {
    en: "the page declares that a part of it is behind a paywall: if words are missing, set extent to excerpt",
    ar: "تذكر الصفحة أن جزءًا منها غير متاح مجانًا: إن نقصت كلمات فالمدى excerpt",
  },
  nextPage: {
    en: "the article continues at ⟦{value}⟧, which is not in the text: extent may be excerpt",
    ar: "للمقال تتمة في ⟦{value}⟧ وليست في النص: قد يكون المدى excerpt",
  },
  wholePage: {
    en: "no body was found in the page: the text is the whole page, so check its beginning and end",
    ar: "لم يُعثر على متن في الصفحة فأُخذ النص منها كلها: انظر في أوله وآخره",
  },
  lostParagraphs: {
    en: "paragraphs formatted like those of the text are not in it (count: {count}), such as ⟦{value}⟧: add what belongs to the article",
    ar: "في الصفحة فقرات منسقة كفقرات النص وليست فيه (العدد: {count})، منها ⟦{value}⟧: أضف ما هو من المقال",
  },
  shorterThanBody: {
    en: "the metadata has a text of {other} letters, and only {value} were found in the page: if words are missing, set extent to excerpt",
    ar: "عدد حروف النص في بيانات الصفحة {other} وعُثر على {value} فقط: إن نقصت كلمات فالمدى excerpt",
  },
  shorterThanCount: {
    en: "the metadata counts {other} words, and only {value} were found in the page: if words are missing, set extent to excerpt",
    ar: "عدد كلمات النص في بيانات الصفحة {other} وعُثر على {value} فقط: إن نقصت كلمات فالمدى excerpt",
  },
  visibleDate: {
    en: "the page has no date in its metadata, but shows ⟦{value}⟧, which may be {other}: set datePublished if so",
    ar: "لا تذكر الصفحة للبرامج تاريخًا، وتعرض للقراء ⟦{value}⟧، وقد يكون {other}: اكتب datePublished إن كان هو",
  },
  flattened: {
    en: "the page has too many elements or nests them too deeply: it was read without them, so check where its paragraphs begin",
    ar: "عناصر الصفحة أكثر مما ينبغي أو متداخلة أكثر مما ينبغي، فقُرئت من دونها: انظر في مواضع الفقرات",
  },
  encodingGuessed: {
    en: "the page declares no encoding that fits its bytes; they were read as {value}",
    ar: "لا تذكر البايتات ترميزًا يناسبها فقُرئت على أنها {value}",
  },
  pageTooLong: {
    en: "the page has {value} units; at most {other} are read",
    ar: "طول الصفحة {value} وأقصى ما يُقرأ {other}",
  },
} as const;

/** A doubt of this table about a key of the envelope or the text, with its placeholders filled. */
export function pageDoubt(
  field: string,
  name: keyof typeof doubts,
  words: Readonly<Record<string, string | number>> = {},
): Doubt {
  const { en, ar } = doubts[name];
  return { field, message: { en: filled(en, words), ar: filled(ar, words) } };
}
