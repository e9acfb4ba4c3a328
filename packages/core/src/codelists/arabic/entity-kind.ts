import type { entityKindList } from "../entity-kind.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `entity-kind` in Arabic. */
export const entityKindArabic: ArabicProse<typeof entityKindList> = {
  description: "ما هو الكيان، بالمعنى الغالب عليه في النص.",
  // biome-ignore format: a value a line
  definitions: {
    person: "إنسان واحد، مذكور بالاسم أو بغير اسم.",
    organization: "هيئة لها أعضاء ومسؤولون، مثل حكومة أو وزارة أو شركة أو حزب أو حلف له مقر.",
    group: "عدة أشخاص أو دول لا مقر لها، مثل وفد أو تحالف غير مؤسسي.",
    country: "دولة، بوصفها أرضًا وبوصفها فاعلًا؛ وعاصمتها إذا استُعملت بدلًا منها كناية عنها.",
    place: "مدينة أو محافظة أو مكان آخر له اسم وليس دولة.",
    region: "منطقة أوسع من الدول أو عابرة لها، مثل الشرق الأوسط.",
    facility: "منشأة مبنية، مثل محطة أو قصر أو ميناء أو قاعدة أو مطار.",
    event: "حدث له اسم، وليس زيارة مرمَّزة ولا لقاء مرمَّزًا، مثل حرب أو قمة أو انتخابات.",
    agreement: "نص متفق عليه يُذكر ولا يُرمَّز اتفاقًا له مرحلة.",
    measure: "إجراء سياسي واحد، مثل عقوبات أو حظر أو قرار.",
    policy: "نهج دائم أو برنامج أو عقيدة سياسية.",
    product: "سلعة، مثل لقاح أو سلاح أو نفط.",
    topic: "موضوع يُتحدث عنه ولا ينتمي إلى أي نوع آخر.",
  },
};
