import type { Offices } from "../parts/names.ts";
import { titles } from "./titles.ts";

/** Turkish words for offices and for the bodies that have them; the body comes before its office. */
export const offices: Offices = {
  titles,
  deputies: "yardımcısı yardımcı vekili vekil başkanvekili eski sabık emekli geçici vekâleten müsteşarı",
  bodies: [
    {
      ranks: ["igo-head", "igo-senior"],
      names: `avrupa_komisyonu ab_komisyonu avrupa_konseyi ab_konseyi genel_kurul bm_genel_kurulu güvenlik_konseyi dünya_bankası afrika_birliği
        arap_birliği arap_ligi birleşmiş_milletler avrupa_birliği islam_işbirliği_teşkilatı imf uaea komisyon komisyonu
        türk_devletleri_teşkilatı eurogroup`,
    },
    {
      ranks: ["igo-head", "igo-senior", "parliament-speaker"],
      names: "avrupa_parlamentosu akpm parlamenter_meclisi parlamenter_asamblesi",
    },
    { ranks: ["head-of-government"], names: "hükümet hükûmet bakanlar_kurulu kabine" },
    {
      ranks: ["business", "senior-official"],
      names: `ticaret_odası sanayi_odası ticaret_ve_sanayi_odası odalar_ve_borsalar_birliği şirket şirketi holding merkez_bankası bankası
        yönetim_kurulu icra_kurulu iş_konseyi deik tobb havayolları thy odası`,
    },
    {
      ranks: ["parliament-speaker", "parliamentarian"],
      names: `meclis meclisi tbmm parlamento parlamentosu senato senatosu temsilciler_meclisi ulusal_meclis milli_meclis duma knesset bundestag
        kongre federasyon_konseyi halk_meclisi avam_kamarası millet_meclisi büyük_millet_meclisi`,
    },
    {
      ranks: ["civil-society", "business", "religious", "party-leader", "igo-head", "igo-senior"],
      names: `üniversite üniversitesi akademi akademisi enstitü enstitüsü vakıf vakfı dernek derneği kulüp kulübü komite komitesi cemiyeti
        federasyonu kızılay kızılhaç birliği sendikası olimpiyat_komitesi`,
    },
    {
      ranks: ["senior-official", "igo-head", "igo-senior"],
      names: "mahkeme mahkemesi anayasa_mahkemesi yargıtay danıştay sayıştay divanı",
    },
    { ranks: ["party-leader", "parliamentarian"], names: "parti partisi hareketi grubu ak_parti chp mhp" },
    {
      ranks: ["subnational-leader"],
      names: "belediye belediyesi büyükşehir_belediye büyükşehir_belediyesi il_meclisi",
    },
  ],
  undecidedBodies: "konsey konseyi kurul kurulu bölge bölgesi yönetim yönetimi kurumu teşkilatı dairesi",
  heads: "başkan başkanı",
  envoys: "elçi elçisi temsilci temsilcisi",
  senders: "bm birleşmiş_milletler ab avrupa_birliği afrika_birliği arap_birliği arap_ligi nato agit",
  bodyGrammar: { adjectives: 0, precedes: true },
};
