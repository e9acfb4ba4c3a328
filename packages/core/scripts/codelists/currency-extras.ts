/** Names that CLDR lacks in English or Arabic; the English ones are ISO's own. */
// biome-ignore format: a code a line
export const currencyNames: Readonly<Record<string, { en: string; ar: string }>> = {
  BGL: { en: "Bulgarian Hard Lev", ar: "ليف بلغاري قديم" },
  CHE: { en: "WIR Euro", ar: "يورو وير" },
  CHW: { en: "WIR Franc", ar: "فرنك وير" },
  CLF: { en: "Chilean Unit of Account (UF)", ar: "وحدة الحساب التشيلية" },
  COU: { en: "Colombian Real Value Unit", ar: "وحدة القيمة الحقيقية الكولومبية" },
  ECS: { en: "Ecuadorian Sucre", ar: "سوكر إكوادوري" },
  MXV: { en: "Mexican Investment Unit", ar: "وحدة الاستثمار المكسيكية" },
  MZM: { en: "Mozambican Metical (1980–2006)", ar: "متكال موزمبيقي (1980–2006)" },
  UAK: { en: "Ukrainian Karbovanets", ar: "كاربوفانيتس أوكراني" },
  UYI: { en: "Uruguayan Peso (Indexed Units)", ar: "بيزو أوروغواي (وحدات مربوطة بمؤشر)" },
  UYW: { en: "Uruguayan Nominal Wage Index Unit", ar: "وحدة مؤشر الأجور الاسمية في أوروغواي" },
  VED: { en: "Bolívar Soberano", ar: "بوليفار رقمي" },
  XAD: { en: "Arab Accounting Dinar", ar: "الدينار العربي الحسابي" },
  XSU: { en: "Sucre", ar: "سوكري (وحدة حساب إقليمية)" },
  XUA: { en: "ADB Unit of Account", ar: "وحدة حساب مصرف التنمية الأفريقي" },
  YUM: { en: "Yugoslavian New Dinar (1994–2002)", ar: "دينار يوغسلافي جديد (1994–2002)" },
  ZWR: { en: "Zimbabwean Dollar (2008)", ar: "دولار زيمبابوي (2008)" },
};

/** Codes that ISO 4217 List Three lists as withdrawn and that texts still name; excludes CLDR's own codes. */
export const withdrawnCurrencies: readonly string[] = `
  ADP AFA ANG AOK AON AOR ARA ARP ATS AZM BAD BEC BEF BEL BGL BGN BOP BRB BRC BRE BUK BYB BYR CSD CSK CUC CYP DDM DEM ECS EEK
  ESP FIM FRF GHC GNS GQE GRD GWE GWP HRD HRK IEP ILP ITL LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MXP MZE MZM NIC
  NLG PLZ PTE RHD ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS USS UYP VEB VEF XEU XFO XFU YDD YUD
  YUM YUN ZAL ZMK ZRN ZRZ ZWD ZWL ZWR`
  .trim()
  .split(/\s+/);
