import type { agreementTypeList } from "../agreement-type.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `agreement-type` in Arabic. */
export const agreementTypeArabic: ArabicProse<typeof agreementTypeList> = {
  description: "نوع النص المتفق عليه كما يسمّيه المقال.",
  // biome-ignore format: a value a line
  definitions: {
    treaty: "يسمّيه النص معاهدة أو ميثاقًا أو اتفاقية دولية.",
    agreement: "يسمّيه النص اتفاقًا أو اتفاقية، ولا يسمّيه بما هو أضيق.",
    memorandum: "يسمّيه النص مذكرة، سواء أكانت مذكرة تفاهم أم مذكرة تعاون.",
    protocol: "يسمّيه النص بروتوكولًا، بمعنى النص المتفق عليه.",
    "joint-statement": "بيان أو بلاغ يصدره عدة أطراف معًا.",
    roadmap: "يسمّيه النص خارطة طريق أو برنامجًا أو خطة عمل أو جدولًا زمنيًّا.",
    declaration: "يسمّيه النص إعلانًا، بمعنى النص المتفق عليه.",
    contract: "عقد أو صفقة لتوريد سلع أو تنفيذ أعمال أو تقديم خدمات.",
    "exchange-of-notes": "اتفاق يُعقد بتبادل المذكرات أو الرسائل.",
    "letter-of-intent": "خطاب نوايا أو إعلان نوايا.",
    unspecified: "يتحدث النص عن نص متفق عليه ولا يذكر نوعه.",
  },
};
