import type { Row } from "./row-file.ts";

/** Codes in use in addition to ISO 3166-1: user-assigned or exceptionally reserved. */
// biome-ignore format: a code a line
export const addedCountries: readonly Row[] = [
  ["EU", null, "European Union", "الاتحاد الأوروبي", "اتحادیهٔ اروپا", "Европейский союз", "reserved"],
  ["UN", null, "United Nations", "الأمم المتحدة", "سازمان ملل متحد", "Организация Объединенных Наций", "reserved"],
  ["XK", "XKX", "Kosovo", "كوسوفو", "کوزوو", "Косово", "user-assigned"],
];

/** Codes that ISO 3166-3 lists as withdrawn and that are not reused for another country. */
// biome-ignore format: a code a line
export const withdrawnCountries: readonly Row[] = [
  ["AN", "ANT", "Netherlands Antilles", "جزر الأنتيل الهولندية", "آنتیل هلند", "Нидерландские Антильские острова", "retired"],
  ["BU", "BUR", "Burma", "بورما", "برمه", "Бирма", "retired"],
  ["CS", "SCG", "Serbia and Montenegro", "صربيا والجبل الأسود", "صربستان و مونته‌نگرو", "Сербия и Черногория", "retired"],
  ["DD", "DDR", "German Democratic Republic", "جمهورية ألمانيا الديمقراطية", "جمهوری دموکراتیک آلمان", "Германская Демократическая Республика", "retired"],
  ["DY", "DHY", "Dahomey", "داهومي", "داهومی", "Дагомея", "retired"],
  ["HV", "HVO", "Upper Volta", "فولتا العليا", "ولتای علیا", "Верхняя Вольта", "retired"],
  ["NH", "NHB", "New Hebrides", "هبريدس الجديدة", "هبریدهای نو", "Новые Гебриды", "retired"],
  ["NT", "NTZ", "Neutral Zone", "المنطقة المحايدة", "منطقهٔ بی‌طرف", "Нейтральная зона", "retired"],
  ["PZ", "PCZ", "Panama Canal Zone", "منطقة قناة بنما", "منطقهٔ کانال پاناما", "Зона Панамского канала", "retired"],
  ["RH", "RHO", "Southern Rhodesia", "روديسيا الجنوبية", "رودزیای جنوبی", "Южная Родезия", "retired"],
  ["SU", "SUN", "Soviet Union", "الاتحاد السوفيتي", "اتحاد جماهیر شوروی", "Советский Союз", "retired"],
  ["TP", "TMP", "East Timor", "تيمور الشرقية", "تیمور شرقی", "Восточный Тимор", "retired"],
  ["VD", "VDR", "Democratic Republic of Viet Nam", "جمهورية فيتنام الديمقراطية", "جمهوری دموکراتیک ویتنام", "Демократическая Республика Вьетнам", "retired"],
  ["YD", "YMD", "Democratic Yemen", "اليمن الديمقراطية", "یمن دموکراتیک", "Народная Демократическая Республика Йемен", "retired"],
  ["YU", "YUG", "Yugoslavia", "يوغوسلافيا", "یوگسلاوی", "Югославия", "retired"],
  ["ZR", "ZAR", "Zaire", "زائير", "زئیر", "Заир", "retired"],
];
