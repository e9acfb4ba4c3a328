import type { Approximators, Negations } from "../parts/assertion.ts";
import type { Forms } from "../parts/forms.ts";

/** Arabic negations, without ما and لما, which mean "what" and "when" far more often than "not". */
export const negations: Negations = {
  words: "لا لم لن ليس ليست ليسا ليستا ليسوا لسن لست لستم لسنا غير دون بدون بلا عدم دونما",
  affirmative: {
    لا: "شك ريب بد محالة سيما يزال تزال يزالون زال زالت زالوا",
    بلا: "شك ريب",
    دون: "شك ريب",
    بدون: "شك",
    ليس: "فقط",
    ليست: "فقط",
  },
};

/** Arabic words that make a number inexact. */
export const approximators: Approximators = {
  phrases: {
    approx: `حوالي حوالى نحو قرابة زهاء تقريبا ما_يقارب ما_يقرب_من بحدود في_حدود ما_يناهز يناهز يقارب تقارب`,
    "at-least": "على_الأقل لا_يقل_عن ما_لا_يقل_عن لا_تقل_عن",
    "at-most": "على_الأكثر لا_يزيد_على لا_يزيد_عن لا_يتجاوز ما_لا_يزيد_على",
    "more-than": `أكثر_من ما_يزيد_على ما_يزيد_عن يزيد_على يزيد_عن يربو_على ما_يربو_على يربو_عن ما_يربو_عن أزيد_من يتجاوز
      تتجاوز تجاوز فوق`,
    "less-than": "أقل_من ما_دون دون تحت",
  },
  beforeNumber: "دون تحت",
};

/** Arabic words that mark a rumour. */
export const rumours: Forms = `شائعة شائعات الشائعة الشائعات إشاعة إشاعات الإشاعة الإشاعات يشاع أشيع مزاعم المزاعم يزعم زعم
  زعمت زعموا أنباء_غير_مؤكدة ترددت_أنباء تتردد_أنباء أنباء_متضاربة تقارير_غير_مؤكدة معلومات_غير_مؤكدة غير_مؤكد غير_مؤكدة
  بحسب_ما_يشاع تسريبات تكهنات`;

/** Arabic words of falling and being below zero. */
export const falls: Forms = `سالب سالبة ناقص انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع تراجعا هبط هبطت
  هبوط هبوطا خسر خسرت خسارة خسائر عجز عجزا تقلص تقلصت انكمش انكمشت انكماش انكماشا نقص نقصت تدنى تدنت تحت دون`;
