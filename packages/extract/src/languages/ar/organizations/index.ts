import type { NamedRow, OrganizationWords } from "../../parts/organization-words.ts";
import { media } from "./media.ts";
import { regions } from "./regions.ts";
import { states } from "./states.ts";
import { world } from "./world.ts";

// biome-ignore format: a ministry a line
const ministries: readonly NamedRow[] = [
  ["foreign-ministry", "وزارة الخارجية", "وزارة الشؤون الخارجية; وزارة خارجية"],
  ["defence-ministry", "وزارة الدفاع", "وزارة دفاع"],
  ["finance-ministry", "وزارة المالية", "وزارة مالية"],
  ["interior-ministry", "وزارة الداخلية", "وزارة داخلية"],
  ["energy-ministry", "وزارة الطاقة", "وزارة طاقة"],
  ["oil-ministry", "وزارة النفط", "وزارة البترول; وزارة نفط"],
  ["trade-ministry", "وزارة التجارة", "وزارة تجارة"],
  ["economy-ministry", "وزارة الاقتصاد", "وزارة اقتصاد"],
  ["health-ministry", "وزارة الصحة", "وزارة صحة"],
  ["culture-ministry", "وزارة الثقافة", "وزارة ثقافة"],
  ["justice-ministry", "وزارة العدل", "وزارة عدل"],
];

/** Arabic names of organizations and ministries, and the grammar of others: a noun with a chain of definite nouns after it. */
export const arabicOrganizations: OrganizationWords = {
  organizations: [...world, ...regions, ...states, ...media],
  ministries,
  otherBodies: "مجلس الأمن القومي; مجلس الأمن الوطني; مجلس الأمن الروسي",
  country: "after",
  grammar: "chain",
  ministryName: "{ministry} ({country})",
  lists: {
    freeHeads: `منظمة رابطة جمعية وكالة مفوضية حزب جبهة كتائب أكاديمية معهد نقابة اتحاد بنك مصرف طيران`,
    fullHeads: "هيئة صندوق حركة نادي شركة مركز مؤسسة محكمة جماعة تحالف ائتلاف شبكة جامعة غرفة سرايا ألوية",
    placeHeads: "رابطة بنك مصرف جامعة طيران اتحاد منظمة وكالة جمعية نادي",
    namedHeads: "وكالة صحيفة قناة إذاعة جريدة مجلة",
    airlines: "الخطوط",
    airlineAdjectives: "الجوية",
    quotedHeads: "شركة طيران حزب حركة جماعة منظمة جمعية مؤسسة قناة صحيفة وكالة كتيبة شبكة تنظيم فرقة جريدة نادي",
    definiteHeads:
      "حزب هلال منظمة هيئة رابطة جمعية وكالة اتحاد مفوضية صندوق بنك مصرف مؤسسة معهد أكاديمية مركز شركة مجموعة مجلس شبكة نقابة جبهة غرفة",
    definiteAlone: "بنك مصرف حزب هلال",
    regions: "أفريقيا إفريقيا آسيا أوروبا أوربا أمريكا أميركا",
    honours: "الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام الرئيس القديس الشهيد",
    nameParts: "بن بنت ابن آل",
    beforeNames: "عبد أبو أبي آل أم",
    adjectives: `المتحدة المتحد الحرة الحر المشتركة المشترك العليا الأعلى العامة العام الموحدة الموحد المستقلة المستقل المستدامة الجديدة الجديد
      الخضراء الأخضر الأحمر الحمراء المركزية المتقدمة المفتوحة العرب المسلمين النفطية`,
    notInChain: `الذي التي الذين اللذين اللتين هذا الحالي الحالية الماضي الماضية المقبل المقبلة القادم الحاكم الحاكمة المعارض المعارضة السابق السابقة المذكورة المذكور المعني المعنية
      الحكومة الرئاسة الجيش السلطات الشرطة البرلمان القمة اليوم الآن الأمس الليلة الزيارة الاجتماع اللقاء المباحثات الجانبان الجانبين الطرفان الطرفين البلدين البلدان
      الثلاثي الثنائي الثلاثية الثنائية الجاري الجارية التالي التالية الأسبوع الشهر العام الوزاري المحلية المحلي الرسمية الرسمي السياسي الإعلامي`,
    commonNames:
      "أنباء سفر إعلان استخبارات فضاء سياحة توظيف محلية رسمية أخبار ترجمة كانت قالت نقلت ذكرت يومية أجنبية تلفزيونية",
  },
};
