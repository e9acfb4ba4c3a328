import type { DetailWords } from "../parts/detail-words.ts";

/** Arabic words that introduce details of events. */
export const arabicDetails: DetailWords = {
  invitation: "بدعوة من, بدعوة رسمية من, تلبية لدعوة من, تلبية لدعوة رسمية من, بناء على دعوة من, استجابة لدعوة من",
  purpose: "ل_, بهدف, من أجل, بغية, لغرض, بغرض",
  beforePurpose: "إجراء, لإجراء, عقد, لعقد",
  endings:
    "اختتم, اختتمت, اختتما, اختتموا, يختتم, تختتم, أنهى, أنهت, أنهيا, ينهي, تنهي, انتهت, تنتهي, ختم, ختمت, أتم, أتمت, عاد, عادت",
  measuredIn: "في, خلال",
  reason: "بسبب, من جراء, جراء, نتيجة, على خلفية, إثر",
};
