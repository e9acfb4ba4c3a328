import type { AgreementWords } from "../parts/agreement-words.ts";
import { speechVerbs } from "./speech-forms.ts";

/** Arabic words of agreements. */
export const arabicAgreements: AgreementWords = {
  types: [
    ["treaty", "معاهدة معاهدات المعاهدة"],
    ["agreement", "اتفاقية اتفاقيات اتفاقيتين اتفاقا اتفاقين اتفاق الاتفاقية الاتفاقيات الاتفاق"],
    [
      "memorandum",
      "مذكرة_تفاهم مذكرات_تفاهم مذكرتي_تفاهم مذكرة_تعاون مذكرات_تعاون مذكرة مذكرات مذكرتين مذكرة_للتفاهم المذكرة",
    ],
    ["protocol", "بروتوكول بروتوكولا بروتوكولات بروتوكولين البروتوكول"],
    ["joint-statement", "بيانا_مشتركا بيان_مشترك"],
    ["roadmap", "خارطة_طريق خريطة_طريق خطة_عمل برنامجا_تنفيذيا برنامج_تنفيذي"],
    ["declaration", "إعلانا_مشتركا إعلان_مشترك إعلان"],
    ["contract", "عقدا عقود عقدين عقد"],
    ["letter-of-intent", "خطاب_نوايا خطابات_نوايا رسالة_نوايا إعلان_نوايا"],
  ],
  stages: [
    ["signed", `${speechVerbs("وقّع أبرم")} وقع وقعت وقعا وقعتا وقعوا`],
    ["ratified", speechVerbs("صادق صادق_على صدّق_على")],
    ["agreed", speechVerbs("أنجز")],
    ["issued", speechVerbs("أصدر")],
    ["under-negotiation", "يتفاوض_على تتفاوض_على يتفاوضان_على يتفاوضون_على يتفاوض_بشأن"],
    ["extended", speechVerbs("مدد جدد")],
    ["suspended", speechVerbs("علّق جمد")],
    ["terminated", speechVerbs("ألغى فسخ")],
  ],
  predicates: [
    ["under-negotiation", "قيد_التفاوض قيد_المفاوضات قيد_النقاش قيد_البحث"],
    ["in-force", "حيز_التنفيذ سارية_المفعول ساري_المفعول"],
  ],
  between: "بين",
  initials: "بالأحرف",
  blockers: "لم لن لا سوف قبل دون أن كي لكي إذا لو حتى رفض",
  barriers: "إن أن خلال بعد قبل أمام عقب إلى في من الذي التي إنه أنه منذ وفق بموجب ثم",
};
