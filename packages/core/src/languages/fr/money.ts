import type { Money } from "../parts/names.ts";

/** French currency names; the country follows the name: dollar américain, franc suisse. */
export const money: Money = {
  ownerSide: "after",
  // biome-ignore format: a name a line
  names: [
    {
      unit: "USD",
      forms: "dollar dollars",
      isShared: true,
      owners: {
        USD: "américain américains us", AUD: "australien australiens", CAD: "canadien canadiens", NZD: "néo-zélandais", SGD: "singapourien singapouriens de_Singapour",
        HKD: "hongkongais de_Hong_Kong", TWD: "taïwanais", LRD: "libérien libériens", NAD: "namibien namibiens", JMD: "jamaïcain jamaïcains", FJD: "fidjien fidjiens", ZWL: "zimbabwéen zimbabwéens",
      },
    },
    { unit: "EUR", forms: "euro euros" },
    {
      unit: "pound",
      forms: "livre livres",
      isShared: true,
      owners: { GBP: "sterling sterlings britannique britanniques", EGP: "égyptienne égyptiennes", SDG: "soudanaise soudanaises", SSP: "sud-soudanaise sud-soudanaises", LBP: "libanaise libanaises", SYP: "syrienne syriennes", TRY: "turque turques", IEP: "irlandaise irlandaises" },
    },
    { unit: "lira", forms: "lire lires lira liras", isShared: true, owners: { TRY: "turque turques", ITL: "italienne italiennes" } },
    {
      unit: "riyal",
      forms: "riyal riyals rial rials",
      isShared: true,
      owners: { SAR: "saoudien saoudiens", QAR: "qatari qataris qatarien qatariens", OMR: "omanais", YER: "yéménite yéménites", IRR: "iranien iraniens" },
    },
    { unit: "toman", forms: "toman tomans" },
    {
      unit: "dinar",
      forms: "dinar dinars",
      isShared: true,
      owners: { IQD: "irakien irakiens", KWD: "koweïtien koweïtiens", JOD: "jordanien jordaniens", BHD: "bahreïni bahreïnis bahreïnien bahreïniens", DZD: "algérien algériens", TND: "tunisien tunisiens", LYD: "libyen libyens", RSD: "serbe serbes", MKD: "macédonien macédoniens" },
    },
    { unit: "dirham", forms: "dirham dirhams", isShared: true, owners: { AED: "émirati émiratis des_Émirats", MAD: "marocain marocains" } },
    {
      unit: "franc",
      forms: "franc francs",
      isShared: true,
      owners: { CHF: "suisse suisses", FRF: "français", BEF: "belge belges", XOF: "CFA", DJF: "djiboutien djiboutiens", RWF: "rwandais", KMF: "comorien comoriens", BIF: "burundais", GNF: "guinéen guinéens", CDF: "congolais" },
    },
    { unit: "RUB", forms: "rouble roubles", isShared: true, owners: { RUB: "russe russes", BYN: "biélorusse biélorusses" } },
    { unit: "rupee", forms: "roupie roupies", isShared: true, owners: { INR: "indienne indiennes", PKR: "pakistanaise pakistanaises", LKR: "sri-lankaise sri-lankaises", NPR: "népalaise népalaises", MUR: "mauricienne mauriciennes" } },
    { unit: "IDR", forms: "rupiah rupiahs" },
    { unit: "CNY", forms: "yuan yuans renminbi" },
    { unit: "JPY", forms: "yen yens" },
    { unit: "won", forms: "won wons", isShared: true, owners: { KRW: "sud-coréen sud-coréens coréen coréens", KPW: "nord-coréen nord-coréens" } },
    {
      unit: "krone",
      forms: "couronne couronnes",
      isShared: true,
      owners: { SEK: "suédoise suédoises", NOK: "norvégienne norvégiennes", DKK: "danoise danoises", CZK: "tchèque tchèques", ISK: "islandaise islandaises" },
    },
    { unit: "peso", forms: "peso pesos", isShared: true, owners: { MXN: "mexicain mexicains", ARS: "argentin argentins", CLP: "chilien chiliens", COP: "colombien colombiens", CUP: "cubain cubains", PHP: "philippin philippins", UYU: "uruguayen uruguayens", DOP: "dominicain dominicains" } },
    { unit: "BRL", forms: "real réal reals réals reais" },
    { unit: "ZAR", forms: "rand rands" },
    { unit: "ILS", forms: "shekel shekels" },
    { unit: "PLN", forms: "zloty zlotys złoty" },
    { unit: "UAH", forms: "hryvnia hryvnias" },
    { unit: "AZN", forms: "manat manats", isShared: true, owners: { AZN: "azerbaïdjanais", TMT: "turkmène turkmènes" } },
    { unit: "AFN", forms: "afghani afghanis" },
    { unit: "HUF", forms: "forint forints" },
    { unit: "THB", forms: "baht bahts" },
    { unit: "NGN", forms: "naira nairas" },
    { unit: "GEL", forms: "lari laris" },
    { unit: "KZT", forms: "tenge tenges" },
    { unit: "AMD", forms: "dram drams" },
  ],
  adjectiveEndings: "ien iens ienne iennes ais aise aises ain ains aine aines",
};
