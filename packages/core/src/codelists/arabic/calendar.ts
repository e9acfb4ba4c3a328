import type { calendarList } from "../calendar.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `calendar` in Arabic. */
export const calendarArabic: ArabicProse<typeof calendarList> = {
  description: "التقويم الذي كُتب به التاريخ؛ والتقويم الميلادي هو المعتاد ولا يُذكر.",
  // biome-ignore format: a value a line
  definitions: {
    islamic: "تاريخ هجري لا تبيّن الكلمات طريقة حسابه.",
    "islamic-umalqura": "تاريخ هجري بجداول أم القرى.",
    "islamic-rgsa": "تاريخ هجري برؤية الهلال في السعودية.",
    "islamic-civil": "تاريخ هجري بالحساب الجدولي من المبدأ المدني.",
    "islamic-tbla": "تاريخ هجري بالحساب الجدولي من المبدأ الفلكي.",
    persian: "تاريخ هجري شمسي، كما في إيران وأفغانستان.",
    hebrew: "تاريخ بالتقويم العبري.",
    coptic: "تاريخ بالتقويم القبطي.",
    ethiopic: "تاريخ بالتقويم الإثيوبي، محسوب من مبدأ التجسد.",
    ethioaa: "تاريخ بالتقويم الإثيوبي، محسوب من مبدأ الخليقة.",
    indian: "تاريخ بالتقويم القومي الهندي (ساكا).",
    buddhist: "تاريخ بالتقويم البوذي التايلاندي.",
    japanese: "تاريخ محسوب بعهود الأباطرة اليابانيين.",
    roc: "تاريخ بتقويم مينجو لجمهورية الصين.",
    chinese: "تاريخ بالتقويم الصيني القمري الشمسي التقليدي.",
    dangi: "تاريخ بالتقويم الكوري القمري الشمسي التقليدي.",
  },
};
