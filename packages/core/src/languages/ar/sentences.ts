import type { Sentences, SpeechVerbs } from "../parts/assertion.ts";

/** Arabic reporting verbs. */
export const speech: SpeechVerbs = {
  reporting: "قال قالت يقول تقول سأل سألت يسأل تساءل تساءلت تساءلوا صرخ صاح هتف رد ردت",
  answering: `أجاب أجابت أجابوا يجيب تجيب أضاف أضافت تابع تابعت أكد أكدت أوضح أوضحت علق علقت صرح صرحت أعلن أعلنت نادى نادت همس
    همست ردد رددت كتب كتبت استفسر استفسرت استغرب استغربت استدرك استدركت أردف أردفت عقب عقبت خاطب مازح مازحت`,
};

/** Where Arabic sentences end. */
export const sentences: Sentences = { numberedParts: "مادة بند فقرة فصل قسم باب" };
