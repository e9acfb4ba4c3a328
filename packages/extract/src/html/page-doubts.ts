import { filled } from "../skeleton/doubts.ts";
import type { Doubt } from "../skeleton/skeleton.ts";

/** Doubts about a web page's metadata and its body. */
const doubts = {
  differ: {
    en: "{place} says ⟦{value}⟧, {otherPlace} ⟦{other}⟧; the first was taken",
    ar: "في {place} ⟦{value}⟧ وفي {otherPlace} ⟦{other}⟧، وأُخذ بالأول",
  },
  unreadable: {
    en: "{place} says ⟦{value}⟧, which is no date that could be read",
    ar: "في {place} ⟦{value}⟧ وليس تاريخًا تمكن قراءته",
  },
  modifiedFirst: {
    en: "the page was last changed ({value}) before it was published ({other})",
    ar: "آخر تغيير للصفحة ({value}) قبل نشرها ({other})",
  },
  languageOverruled: {
    en: "the page calls its language {value}; by its letters and words the text is {other}, and that was taken",
    ar: "تذكر الصفحة أن لغتها {value}، والنص بحسب حروفه وكلماته {other}، وأُخذ بهذا",
  },
  paywall: {
    en: "the page says that a part of it is not free to read: if words are missing, extent is excerpt",
    ar: "تذكر الصفحة أن جزءًا منها غير متاح مجانًا: إن نقصت كلمات فالمدى excerpt",
  },
  nextPage: {
    en: "the article goes on at ⟦{value}⟧, which is not in the text: extent may be excerpt",
    ar: "للمقال تتمة في ⟦{value}⟧ وليست في النص: قد يكون المدى excerpt",
  },
  wholePage: {
    en: "no body was found in the page: the text was taken from all of it, look at what it begins and ends with",
    ar: "لم يُعثر على متن في الصفحة فأُخذ النص منها كلها: انظروا في أوله وآخره",
  },
  lostParagraphs: {
    en: "paragraphs that are set like those of the text are not in it (count: {count}), such as ⟦{value}⟧: add what belongs to the article",
    ar: "في الصفحة فقرات منسقة كفقرات النص وليست فيه (العدد: {count})، منها ⟦{value}⟧: أضيفوا ما هو من المقال",
  },
  visibleDate: {
    en: "the page gives programs no date, and shows readers ⟦{value}⟧, which may be {other}: set datePublished if it is",
    ar: "لا تذكر الصفحة للبرامج تاريخًا، وتعرض للقراء ⟦{value}⟧، وقد يكون {other}: اكتبوا datePublished إن كان هو",
  },
  flattened: {
    en: "the page nests its elements too deeply: it was read without them, look at where its paragraphs begin",
    ar: "عناصر الصفحة متداخلة أكثر مما ينبغي فقُرئت من دونها: انظروا في مواضع الفقرات",
  },
  encodingGuessed: {
    en: "the bytes name no encoding that fits them; they were read as {value}",
    ar: "لا تذكر البايتات ترميزًا يناسبها فقُرئت على أنها {value}",
  },
  pageTooLong: {
    en: "the page has {value} units, and {other} is the most that is read",
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
