import { foldedList } from "./folded-words.ts";

/** A name of money: its code where one state alone uses it, else the codes by the words that say whose it is. */
export interface CurrencyName {
  language: "ar" | "en";
  /** The name in English, such as dinar, where it has no code of its own. */
  name?: string;
  /** What the bare name most often means in news; absent where nothing can be said. */
  code?: string;
  /** Whether several states use the name, so that alone it does not say whose money it is. */
  isShared: boolean;
  /** The name is an Arabic dual and holds the two in its ending. */
  isDual: boolean;
  /** Codes by the folded words beside the name: behind it in Arabic, before it in English. */
  owners: ReadonlyMap<string, string>;
}

/** A row: code of the bare name, or in small letters the name, Arabic forms (the singular first), English forms, and the owners by code. */
type Row = readonly [code: Uppercase<string> | Lowercase<string>, ar: string, en: string, owners: string];

// An owner of two words is joined by _; Arabic adjectives stand in the masculine.
const shared: readonly Row[] = [
  [
    "USD",
    "دولار دولارا دولارات",
    "dollar dollars",
    `USD أمريكي أميركي امريكي us u_s american; AUD أسترالي australian; CAD كندي canadian; NZD نيوزيلندي new_zealand;
     SGD سنغافوري singapore singaporean; HKD هونغ_كونغ hong_kong; TWD تايواني taiwan taiwanese new_taiwan;
     LRD ليبيري liberian; NAD ناميبي namibian; JMD جامايكي jamaican; FJD فيجي fijian fiji; ZWL زيمبابوي zimbabwean zimbabwe`,
  ],
  [
    "pound",
    "جنيه جنيها جنيهات",
    "pound pounds",
    `EGP مصري egyptian; GBP إسترليني استرليني بريطاني british uk; SDG سوداني sudanese; SSP جنوب_سوداني south_sudanese;
     LBP لبناني lebanese; SYP سوري syrian; IEP إيرلندي أيرلندي irish`,
  ],
  [
    "riyal",
    "ريال ريالا ريالات",
    "riyal riyals rial rials",
    "SAR سعودي saudi; QAR قطري qatari; OMR عماني omani; YER يمني yemeni; IRR إيراني iranian; BRL برازيلي",
  ],
  [
    "dinar",
    "دينار دينارا دنانير",
    "dinar dinars",
    `IQD عراقي iraqi; KWD كويتي kuwaiti; JOD أردني jordanian; BHD بحريني bahraini; DZD جزائري algerian; TND تونسي tunisian;
     LYD ليبي libyan; RSD صربي serbian; MKD مقدوني macedonian`,
  ],
  ["lira", "ليرة ليرات", "lira liras", "TRY تركي turkish; SYP سوري syrian; LBP لبناني lebanese; ITL إيطالي italian"],
  ["dirham", "درهم درهما دراهم", "dirham dirhams", "AED إماراتي emirati uae; MAD مغربي moroccan"],
  [
    "franc",
    "فرنك فرنكا فرنكات",
    "franc francs",
    `CHF سويسري swiss; FRF فرنسي french; BEF بلجيكي belgian; DJF جيبوتي djiboutian djibouti; RWF رواندي rwandan;
     KMF قمري comorian; BIF بوروندي burundian; GNF غيني guinean; CDF كونغولي congolese`,
  ],
  [
    "rupee",
    "روبية روبيات",
    "rupee rupees rupiah",
    `INR هندي indian; PKR باكستاني pakistani; LKR سريلانكي sri_lankan; NPR نيبالي nepalese; IDR إندونيسي indonesian;
     MUR موريشيوسي mauritian; SCR سيشلي seychellois`,
  ],
  [
    "krone",
    "كرونة كرونات",
    "krone kroner krona kronor koruna",
    "SEK سويدي swedish; NOK نرويجي norwegian; DKK دنماركي danish; ISK آيسلندي أيسلندي icelandic; CZK تشيكي czech",
  ],
  [
    "peso",
    "بيزو",
    "peso pesos",
    `MXN مكسيكي mexican; ARS أرجنتيني argentine argentinian; CLP تشيلي chilean; COP كولومبي colombian; PHP فلبيني philippine;
     CUP كوبي cuban; UYU أوروغوياني uruguayan; DOP دومينيكاني dominican`,
  ],
  [
    "shilling",
    "شلن شلنات",
    "shilling shillings",
    "KES كيني kenyan; UGX أوغندي ugandan; TZS تنزاني tanzanian; SOS صومالي somali; ATS نمساوي austrian",
  ],
];

// Won, birr and بات are words of their own as well: money only with their owner.
const single: readonly Row[] = [
  ["EUR", "يورو أورو يوروات يوروهات", "euro euros", "EUR أوروبي"],
  ["GBP", "", "sterling", "GBP pounds pound"],
  ["RUB", "روبل روبلا روبلات", "rouble roubles ruble rubles", "RUB روسي russian; BYN بيلاروسي belarusian"],
  ["CNY", "يوان يوانا يوانات", "yuan renminbi", "CNY صيني chinese"],
  ["JPY", "ين", "yen", "JPY ياباني japanese"],
  ["won", "وون", "won", "KRW كوري كوري_جنوبي south_korean korean; KPW كوري_شمالي north_korean"],
  ["ILS", "شيكل شيقل شيكلا شواكل شواقل شيكلات", "shekel shekels", "ILS إسرائيلي israeli"],
  ["PLN", "زلوتي", "zloty zlotys", "PLN بولندي polish"],
  ["HUF", "فورنت", "forint forints", "HUF مجري hungarian"],
  ["UAH", "هريفنيا غريفنا", "hryvnia hryvnias", "UAH أوكراني ukrainian"],
  ["KZT", "تنغي", "tenge", "KZT كازاخستاني kazakh"],
  ["AZN", "مانات", "manat", "AZN أذربيجاني أذري azerbaijani; TMT تركماني turkmen"],
  ["UZS", "", "som", "UZS uzbek; KGS kyrgyz"],
  ["MYR", "رينغيت رينجيت", "ringgit", "MYR ماليزي malaysian"],
  ["ZAR", "راند", "rand", "ZAR جنوب_إفريقي جنوب_أفريقي south_african"],
  ["NGN", "نايرا", "naira", "NGN نيجيري nigerian"],
  ["birr", "بر بير", "birr", "ETB إثيوبي أثيوبي ethiopian"],
  ["baht", "بات باهت", "baht", "THB تايلاندي thai"],
  ["VND", "دونغ", "dong", "VND فيتنامي vietnamese"],
  ["BDT", "تاكا", "taka", "BDT بنغلاديشي bangladeshi"],
  ["AMD", "درام", "dram drams", "AMD أرميني armenian"],
  ["GEL", "لاري", "lari", "GEL جورجي georgian"],
  ["AFN", "", "afghanis", "AFN afghan"],
  ["MRU", "أوقية", "ouguiya", "MRU موريتاني mauritanian"],
];

const symbols: readonly (readonly [symbol: string, code: string, isShared: boolean])[] = [
  ["US$", "USD", false],
  ["A$", "AUD", false],
  ["C$", "CAD", false],
  ["HK$", "HKD", false],
  ["NZ$", "NZD", false],
  ["S$", "SGD", false],
  ["R$", "BRL", false],
  ["$", "USD", true],
  ["€", "EUR", false],
  ["£", "GBP", true],
  ["¥", "JPY", true],
  ["₪", "ILS", false],
  ["₽", "RUB", false],
  ["₺", "TRY", false],
  ["₹", "INR", false],
  ["₩", "KRW", true],
];

const abbreviations =
  "EGP ج_م; KWD د_ك; SAR ر_س; QAR ر_ق; LBP ل_ل; SYP ل_س; JOD د_أ; IQD د_ع; BHD د_ب; OMR ر_ع; AED د_إ";

/** The names of money by their folded letters, the signs of money, and the codes. */
export interface CurrencyTable {
  names: ReadonlyMap<string, CurrencyName>;
  symbols: ReadonlyMap<string, { code: string; isShared: boolean }>;
  codes: ReadonlySet<string>;
  abbreviations: ReadonlyMap<string, string>;
}

let table: CurrencyTable | undefined;

/** The names, signs and codes of money in Arabic and English. */
export function currencyTable(): CurrencyTable {
  table ??= buildTable();
  return table;
}

function buildTable(): CurrencyTable {
  const names = new Map([
    ...shared.flatMap((row) => namesOf(row, true)),
    ...single.flatMap((row) => namesOf(row, false)),
  ]);
  const codes = [...names.values()].flatMap(({ owners }) => [...owners.values()]);
  return {
    names,
    symbols: new Map(symbols.map(([symbol, code, isShared]) => [symbol, { code, isShared }])),
    codes: new Set([...codes, ...symbols.map(([, code]) => code)]),
    abbreviations: pairs(abbreviations),
  };
}

function namesOf([code, ar, en, owners]: Row, isShared: boolean): [string, CurrencyName][] {
  const isCode = /^[A-Z]/.test(code);
  const name = { isShared, owners: pairs(owners), ...(isCode ? { code } : { name: code }) };
  const entries = (language: "ar" | "en", forms: readonly string[], isDual = false): [string, CurrencyName][] =>
    forms.map((letters) => [letters, { ...name, language, isDual }]);
  const arabic = foldedList(ar);
  return [
    ...entries("ar", arabic),
    ...entries("ar", arabic.slice(0, 1).flatMap(dualsOf), true),
    ...entries("en", foldedList(en)),
  ];
}

function dualsOf(singular: string): string[] {
  const stem = singular.replace(/ه$/, "ت");
  return /[اويى]$/.test(stem) ? [] : [`${stem}ان`, `${stem}ين`];
}

// "CODE one two; CODE three": the folded words by code
function pairs(list: string): ReadonlyMap<string, string> {
  const rows = list.split(";").filter((row) => row.trim() !== "");
  return new Map(
    rows.flatMap((row) => {
      const [code = "", ...words] = row.trim().split(/\s+/);
      return words.map((word): [string, string] => [foldedList(word.replaceAll("_", " ")).join(" "), code]);
    }),
  );
}
