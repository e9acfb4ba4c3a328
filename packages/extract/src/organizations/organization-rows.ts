/** id, how its name is used, country or union, English name, Arabic name, other English spellings, other Arabic spellings. */
export type OrganizationRow = readonly [
  id: string,
  use: "body" | "seat",
  country: string,
  en: string,
  ar: string,
  othersEn: string,
  othersAr: string,
];

/** Organizations that news about visits names most; a seat of power stands for those who rule from it. */
// biome-ignore format: an organization a line
export const organizationRows: readonly OrganizationRow[] = [
  ["united-nations", "body", "UN", "United Nations", "الأمم المتحدة", "UN, U.N.", "هيئة الأمم المتحدة, منظمة الأمم المتحدة"],
  ["un-security-council", "body", "", "UN Security Council", "مجلس الأمن الدولي", "United Nations Security Council, Security Council, U.N. Security Council", "مجلس الأمن, مجلس الأمن التابع للأمم المتحدة"],
  ["un-general-assembly", "body", "", "UN General Assembly", "الجمعية العامة للأمم المتحدة", "United Nations General Assembly, U.N. General Assembly", ""],
  ["european-union", "body", "EU", "European Union", "الاتحاد الأوروبي", "EU, E.U.", "الاتحاد الأوربي"],
  ["european-commission", "body", "", "European Commission", "المفوضية الأوروبية", "", "المفوضية الأوربية"],
  ["european-council", "body", "", "European Council", "المجلس الأوروبي", "", ""],
  ["european-parliament", "body", "", "European Parliament", "البرلمان الأوروبي", "", "البرلمان الأوربي"],
  ["nato", "body", "", "NATO", "حلف شمال الأطلسي", "North Atlantic Treaty Organization, North Atlantic Treaty Organisation", "الناتو, حلف الناتو, حلف الأطلسي, منظمة حلف شمال الأطلسي"],
  ["arab-league", "body", "", "Arab League", "جامعة الدول العربية", "League of Arab States", "الجامعة العربية"],
  ["gcc", "body", "", "Gulf Cooperation Council", "مجلس التعاون الخليجي", "GCC", "مجلس التعاون لدول الخليج العربية, مجلس التعاون لدول الخليج"],
  ["african-union", "body", "", "African Union", "الاتحاد الأفريقي", "AU", "الاتحاد الإفريقي"],
  ["oic", "body", "", "Organisation of Islamic Cooperation", "منظمة التعاون الإسلامي", "OIC, Organization of Islamic Cooperation", "منظمة المؤتمر الإسلامي"],
  ["iaea", "body", "", "International Atomic Energy Agency", "الوكالة الدولية للطاقة الذرية", "IAEA", "وكالة الطاقة الذرية"],
  ["opec", "body", "", "OPEC", "منظمة أوبك", "Organization of the Petroleum Exporting Countries", "أوبك, منظمة الدول المصدرة للنفط, منظمة البلدان المصدرة للبترول"],
  ["opec-plus", "body", "", "OPEC Plus", "تحالف أوبك بلس", "", "أوبك بلس"],
  ["asean", "body", "", "ASEAN", "رابطة دول جنوب شرق آسيا", "Association of Southeast Asian Nations", "آسيان, رابطة آسيان"],
  ["brics", "body", "", "BRICS", "مجموعة بريكس", "", "بريكس"],
  ["g7", "body", "", "Group of Seven", "مجموعة السبع", "G7", "مجموعة الدول السبع"],
  ["g20", "body", "", "Group of Twenty", "مجموعة العشرين", "G20", ""],
  ["sco", "body", "", "Shanghai Cooperation Organisation", "منظمة شنغهاي للتعاون", "Shanghai Cooperation Organization", "منظمة شانغهاي للتعاون"],
  ["osce", "body", "", "Organization for Security and Co-operation in Europe", "منظمة الأمن والتعاون في أوروبا", "OSCE, Organization for Security and Cooperation in Europe", ""],
  ["who", "body", "", "World Health Organization", "منظمة الصحة العالمية", "", ""],
  ["wto", "body", "", "World Trade Organization", "منظمة التجارة العالمية", "WTO", ""],
  ["imf", "body", "", "International Monetary Fund", "صندوق النقد الدولي", "IMF", ""],
  ["world-bank", "body", "", "World Bank", "البنك الدولي", "", ""],
  ["unesco", "body", "", "UNESCO", "اليونسكو", "", "منظمة اليونسكو"],
  ["unicef", "body", "", "UNICEF", "اليونيسف", "", "منظمة اليونيسف"],
  ["unhcr", "body", "", "UNHCR", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "UN Refugee Agency", "مفوضية اللاجئين"],
  ["unrwa", "body", "", "UNRWA", "وكالة غوث وتشغيل اللاجئين", "", "الأونروا, وكالة الأونروا"],
  ["icc", "body", "", "International Criminal Court", "المحكمة الجنائية الدولية", "", "الجنائية الدولية"],
  ["icj", "body", "", "International Court of Justice", "محكمة العدل الدولية", "", ""],
  ["icrc", "body", "", "International Committee of the Red Cross", "اللجنة الدولية للصليب الأحمر", "Red Cross", "الصليب الأحمر"],
  ["interpol", "body", "", "Interpol", "الإنتربول", "", ""],
  ["arab-maghreb-union", "body", "", "Arab Maghreb Union", "اتحاد المغرب العربي", "", ""],
  ["organization-of-turkic-states", "body", "", "Organization of Turkic States", "منظمة الدول التركية", "", ""],
  ["commonwealth-of-nations", "body", "", "Commonwealth of Nations", "منظمة الكومنولث", "", "الكومنولث"],
  ["hamas", "body", "", "Hamas", "حركة حماس", "", ""],
  ["hezbollah", "body", "", "Hezbollah", "حزب الله", "Hizbullah, Hizballah", ""],
  ["plo", "body", "", "Palestine Liberation Organization", "منظمة التحرير الفلسطينية", "PLO", ""],
  ["palestinian-authority", "body", "", "Palestinian Authority", "السلطة الفلسطينية", "Palestinian National Authority", "السلطة الوطنية الفلسطينية"],
  ["revolutionary-guards", "body", "IR", "Revolutionary Guards", "الحرس الثوري", "Islamic Revolutionary Guard Corps, IRGC, Revolutionary Guard", "الحرس الثوري الإيراني, حرس الثورة الإسلامية"],
  ["kremlin", "seat", "RU", "The Kremlin", "الكرملين", "Kremlin", ""],
  ["white-house", "seat", "US", "The White House", "البيت الأبيض", "White House", ""],
  ["pentagon", "seat", "US", "The Pentagon", "البنتاغون", "Pentagon", "البنتاجون"],
  ["us-state-department", "body", "US", "US State Department", "وزارة الخارجية الأمريكية", "State Department, U.S. State Department, US Department of State, Department of State", "وزارة الخارجية الأميركية"],
  ["us-congress", "body", "US", "US Congress", "الكونغرس الأمريكي", "U.S. Congress", "الكونغرس, الكونغرس الأميركي"],
  ["elysee", "seat", "FR", "The Élysée", "الإليزيه", "Élysée, Elysée, Elysee, Elysee Palace, Élysée Palace", "قصر الإليزيه"],
  ["quai-d-orsay", "seat", "FR", "Quai d'Orsay", "كي دورسيه", "", ""],
  ["downing-street", "seat", "GB", "Downing Street", "داونينغ ستريت", "10 Downing Street, Number 10", "دوانينغ ستريت"],
  ["whitehall", "seat", "GB", "Whitehall", "وايتهول", "", ""],
  ["holy-see", "body", "VA", "Holy See", "الكرسي الرسولي", "", ""],
  ["baabda", "seat", "LB", "Baabda Palace", "قصر بعبدا", "", ""],
  ["bundestag", "body", "DE", "Bundestag", "البوندستاغ", "", ""],
  ["knesset", "body", "IL", "Knesset", "الكنيست", "", "الكنيست الإسرائيلي"],
  ["duma", "body", "RU", "State Duma", "مجلس الدوما", "", "الدوما"],
  ["blue-house", "seat", "KR", "The Blue House", "البيت الأزرق", "Blue House", ""],
  ["carthage-palace", "seat", "TN", "Carthage Palace", "قصر قرطاج", "", ""],
];

/** Longer names that hold one of these and are another body. */
export const otherBodies =
  "مجلس الأمن القومي, مجلس الأمن الوطني, مجلس الأمن الروسي, National Security Council, Russian Security Council";

/** A ministry: id, English name, Arabic name behind وزارة, other Arabic names, other English names. */
export type MinistryRow = readonly [id: string, en: string, ar: string, othersAr: string, othersEn: string];

/** The ministries that are found together with the country they belong to. */
// biome-ignore format: a ministry a line
export const ministryRows: readonly MinistryRow[] = [
  ["foreign-ministry", "Foreign Ministry", "الخارجية", "الشؤون الخارجية, خارجية", "Ministry of Foreign Affairs, Foreign Affairs Ministry"],
  ["defence-ministry", "Defence Ministry", "الدفاع", "دفاع", "Defense Ministry, Ministry of Defence, Ministry of Defense"],
  ["finance-ministry", "Finance Ministry", "المالية", "مالية", "Ministry of Finance"],
  ["interior-ministry", "Interior Ministry", "الداخلية", "داخلية", "Ministry of Interior, Ministry of the Interior"],
  ["energy-ministry", "Energy Ministry", "الطاقة", "طاقة", "Ministry of Energy"],
  ["oil-ministry", "Oil Ministry", "النفط", "البترول, نفط", "Ministry of Oil"],
  ["trade-ministry", "Trade Ministry", "التجارة", "تجارة", "Ministry of Trade, Ministry of Commerce, Commerce Ministry"],
  ["economy-ministry", "Economy Ministry", "الاقتصاد", "اقتصاد", "Ministry of Economy"],
  ["health-ministry", "Health Ministry", "الصحة", "صحة", "Ministry of Health"],
  ["culture-ministry", "Culture Ministry", "الثقافة", "ثقافة", "Ministry of Culture"],
  ["justice-ministry", "Justice Ministry", "العدل", "عدل", "Ministry of Justice"],
];
