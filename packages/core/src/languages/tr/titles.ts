import type { Offices } from "../parts/names.ts";

/** Turkish words of titles by the rank that they may name. */
export const titles: Offices["titles"] = {
  "head-of-state": `cumhurbaşkanı cumhurbaşkanları devlet_başkanı devlet_başkanları kral kralı kraliçe kraliçesi katar_emiri kuveyt_emiri umman_sultanı
    brunei_sultanı imparator imparatoru papa büyük_dük reisicumhur padişah`,
  "head-of-state-and-government": `cumhurbaşkanı cumhurbaşkanları devlet_başkanı devlet_başkanları kral kralı abd_başkanı`,
  "head-of-government":
    "başbakan başbakanı başbakanlar başbakanları şansölye şansölyesi hükümet_başkanı hükûmet_başkanı başvekil",
  "de-facto-leader": `cunta_lideri cunta_başkanı askeri_konsey_başkanı askerî_konsey_başkanı geçiş_konseyi_başkanı egemenlik_konseyi_başkanı
    geçiş_dönemi_başkanı fiili_lider fiilî_lider geçici_cumhurbaşkanı egemenlik_konseyi_lideri askeri_yönetimin_lideri`,
  heir: "veliaht veliaht_prens veliaht_prensi veliaht_prenses veliahtı veliaht_prensesi",
  "supreme-religious-leader": `dini_lider dini_lideri dinî_lider dinî_lideri ruhani_lider ruhani_lideri devrim_lideri islam_devrimi_lideri
    devrim_rehberi dini_rehber yüce_lider`,
  "deputy-head": `cumhurbaşkanı_yardımcısı cumhurbaşkanı_yardımcıları başbakan_yardımcısı başbakan_yardımcıları başkan_yardımcısı
    devlet_başkanı_yardımcısı cumhurbaşkanı_birinci_yardımcısı şansölye_yardımcısı cumhurbaşkanı_birinci_yardımcıları
    cumhurbaşkanlığı_birinci_yardımcısı başbakan_birinci_yardımcısı abd_başkan_yardımcısı`,
  "head-of-authority": `filistin_devlet_başkanı ikby_başkanı ikby_başbakanı bölgesel_yönetim_başkanı bölge_başkanı özerk_yönetim_başkanı
    kürt_bölgesel_yönetimi_başkanı kürt_bölgesel_yönetimi_başbakanı başkanlık_konseyi_başkanı kktc_cumhurbaşkanı kktc_başbakanı
    ulusal_yönetim_başkanı filistin_yönetimi_başkanı`,
  "parliament-speaker": `meclis_başkanı tbmm_başkanı parlamento_başkanı senato_başkanı temsilciler_meclisi_başkanı ulusal_meclis_başkanı
    milli_meclis_başkanı duma_başkanı knesset_başkanı federasyon_konseyi_başkanı halk_meclisi_başkanı meclis_başkanları
    avam_kamarası_başkanı federal_meclis_başkanı bundestag_başkanı millet_meclisi_başkanı parlamento_başkanları şura_meclisi_başkanı
    türkiye_büyük_millet_meclisi_başkanı büyük_millet_meclisi_başkanı`,
  "foreign-minister": `dışişleri_bakanı dışişleri_bakanları dış_işleri_bakanı hariciye_nazırı hariciye_vekili
    dışişleri_ve_uluslararası_kalkınma_bakanı dışişleri_bakanımız abd_dışişleri_bakanı
    dışişleri_ve_dış_ticaret_bakanı dışişleri_ve_avrupa_işleri_bakanı dışişleri_ve_işbirliği_bakanı
    dışişleri_ve_ticaret_bakanı`,
  "defence-minister":
    "savunma_bakanı milli_savunma_bakanı millî_savunma_bakanı savunma_bakanları silahlı_kuvvetler_bakanı savaş_bakanı",
  "finance-minister": "maliye_bakanı hazine_ve_maliye_bakanı hazine_bakanı maliye_bakanları ekonomi_ve_maliye_bakanı",
  "other-minister": `bakan bakanı bakanlar bakanları içişleri_bakanı ticaret_bakanı enerji_bakanı enerji_ve_tabii_kaynaklar_bakanı sanayi_bakanı
    sanayi_ve_teknoloji_bakanı ulaştırma_bakanı ulaştırma_ve_altyapı_bakanı sağlık_bakanı kültür_bakanı kültür_ve_turizm_bakanı
    turizm_bakanı tarım_bakanı tarım_ve_orman_bakanı adalet_bakanı eğitim_bakanı milli_eğitim_bakanı ekonomi_bakanı çevre_bakanı
    çalışma_bakanı petrol_bakanı gençlik_ve_spor_bakanı devlet_bakanı başsavcı başsavcısı çevre_şehircilik_ve_iklim_değişikliği_bakanı
    aile_ve_sosyal_hizmetler_bakanı çalışma_ve_sosyal_güvenlik_bakanı`,
  "deputy-minister": `bakan_yardımcısı dışişleri_bakan_yardımcısı savunma_bakan_yardımcısı milli_savunma_bakan_yardımcısı içişleri_bakan_yardımcısı
    hazine_ve_maliye_bakan_yardımcısı ticaret_bakan_yardımcısı bakan_yardımcıları müsteşar müsteşarı dışişleri_müsteşarı
    dışişleri_bakanlığı_müsteşarı dışişleri_bakanı_yardımcısı bakan_vekili müsteşar_yardımcısı enerji_bakan_yardımcısı
    dışişleri_bakan_yardımcıları savunma_bakanı_yardımcısı maliye_bakan_yardımcısı bakan_müsteşarı`,
  "special-envoy": `özel_temsilci özel_temsilcisi özel_elçi özel_elçisi elçi özel_temsilcileri cumhurbaşkanlığı_özel_temsilcisi
    cumhurbaşkanı_özel_temsilcisi kişisel_temsilci kişisel_temsilcisi`,
  "national-security-adviser": `ulusal_güvenlik_danışmanı ulusal_güvenlik_konseyi_sekreteri milli_güvenlik_danışmanı güvenlik_konseyi_sekreteri
    mgk_genel_sekreteri milli_güvenlik_kurulu_genel_sekreteri yüksek_ulusal_güvenlik_konseyi_sekreteri
    ulusal_güvenlik_yüksek_konseyi_sekreteri milli_güvenlik_konseyi_sekreteri`,
  "senior-official": `sözcü sözcüsü müdür müdürü genel_müdür genel_müdürü danışman danışmanı başdanışman başdanışmanı daire_başkanı
    istihbarat_başkanı mit_başkanı merkez_bankası_başkanı iletişim_başkanı diyanet_işleri_başkanı kremlin_sözcüsü
    cumhurbaşkanlığı_sözcüsü hükümet_sözcüsü özel_kalem_müdürü istihbarat_şefi bakanlık_sözcüsü
    dışişleri_bakanlığı_sözcüsü dışişleri_sözcüsü genel_direktör kurum_başkanı milli_istihbarat_teşkilatı_başkanı
    istihbarat_direktörü cumhurbaşkanı_başdanışmanı savunma_sanayii_başkanı anayasa_mahkemesi_başkanı
    cumhurbaşkanlığı_iletişim_başkanı cumhurbaşkanı_dış_politika_ve_güvenlik_başdanışmanı
    cumhurbaşkanı_dış_politika_başdanışmanı cumhurbaşkanı_danışmanı başbakan_danışmanı başbakanın_sözcüsü
    cumhurbaşkanı_sözcüsü başbakanlık_sözcüsü`,
  ambassador: `büyükelçi büyükelçisi büyükelçiler büyükelçileri maslahatgüzar maslahatgüzarı başkonsolos başkonsolosu konsolos konsolosu
    daimi_temsilci daimi_temsilcisi daimî_temsilcisi yüksek_komiser sefir sefiri papalık_elçisi geçici_maslahatgüzar`,
  "military-chief": `genelkurmay_başkanı kara_kuvvetleri_komutanı deniz_kuvvetleri_komutanı hava_kuvvetleri_komutanı komutan komutanı ordu_komutanı
    orgeneral oramiral general kuvvet_komutanı başkomutan başkomutanı kudüs_gücü_komutanı devrim_muhafızları_komutanı kuvvet_komutanları
    centcom_komutanı genelkurmay_başkanları genelkurmay_ikinci_başkanı devrim_muhafızları_ordusu_komutanı kudüs_gücü_komutanları`,
  "igo-head": `genel_sekreter genel_sekreteri bm_genel_sekreteri nato_genel_sekreteri ab_komisyonu_başkanı ab_konseyi_başkanı avrupa_komisyonu_başkanı
    avrupa_birliği_komisyonu_başkanı avrupa_konseyi_başkanı genel_direktörü iit_genel_sekreteri arap_birliği_genel_sekreteri
    dünya_bankası_başkanı imf_başkanı uaea_başkanı avrupa_birliği_konseyi_başkanı birleşmiş_milletler_genel_sekreteri
    türk_devletleri_teşkilatı_genel_sekreteri komisyon_başkanı uaea_genel_direktörü opec_genel_sekreteri agit_genel_sekreteri`,
  "igo-senior": `yüksek_temsilci yüksek_temsilcisi ab_yüksek_temsilcisi ab_dış_politika_şefi dış_politika_şefi komiseri genel_sekreter_yardımcısı
    bm_özel_temsilcisi bm_özel_elçisi bm_suriye_özel_temsilcisi bm_genel_sekreter_yardımcısı nato_genel_sekreter_yardımcısı
    ab_dışişleri_ve_güvenlik_politikası_yüksek_temsilcisi ab_komiseri genel_sekreterin_özel_temsilcisi bm_özel_koordinatörü
    mülteciler_yüksek_komiseri insan_hakları_yüksek_komiseri bm_suriye_özel_elçisi birleşmiş_milletler_özel_temsilcisi
    genişlemeden_sorumlu_komiser nato_genel_sekreteri_yardımcısı bm_libya_özel_temsilcisi bm_yemen_özel_temsilcisi`,
  parliamentarian: `milletvekili milletvekilleri senatör senatörü senatörler kongre_üyesi parlamenter meclis_üyesi komisyon_üyesi
    tbmm_başkanvekili meclis_başkan_yardımcısı dışişleri_komisyonu_başkanı dostluk_grubu_başkanı
    meclis_başkanvekili parlamento_üyesi kongre_üyeleri tbmm_dışişleri_komisyonu_başkanı temsilciler_meclisi_üyesi
    parlamento_başkan_yardımcısı parlamenterler parlamentolar_arası_dostluk_grubu_başkanı parlamento_üyeleri
    dış_ilişkiler_komitesi_başkanı senato_dış_ilişkiler_komitesi_başkanı dış_ilişkiler_komisyonu_başkanı`,
  "party-leader": `parti_lideri parti_genel_başkanı genel_başkan genel_başkanı muhalefet_lideri ana_muhalefet_lideri siyasi_büro_başkanı hareket_lideri
    hamas_lideri parti_başkanı eş_genel_başkanı hizbullah_lideri hamas_siyasi_büro_başkanı muhalefet_liderleri ana_muhalefet_partisi_lideri
    lideri grup_başkanvekili chp_genel_başkanı mhp_genel_başkanı partisi_lideri partisi_genel_başkanı`,
  "party-office-head": `siyasi_büro_üyesi merkez_dışişleri_komisyonu_ofisi_direktörü dış_ilişkiler_sorumlusu
    dışişleri_komisyonu_ofisi_direktörü politbüro_üyesi uluslararası_ilişkiler_başkanı parti_dış_ilişkiler_başkanı`,
  "subnational-leader": `vali valisi belediye_başkanı büyükşehir_belediye_başkanı eyalet_başbakanı kaymakam kaymakamı valiler eyalet_valisi
    belediye_başkanları il_valisi istanbul_valisi istanbul_büyükşehir_belediye_başkanı`,
  business: `iş_insanı iş_adamı işadamı iş_kadını yönetim_kurulu_başkanı icra_kurulu_başkanı ticaret_odası_başkanı sanayi_odası_başkanı tobb_başkanı
    deik_başkanı ceo ceosu iş_insanları iş_adamları iş_konseyi_başkanı şirket_başkanı yönetim_kurulu_üyesi sanayici
    tüsiad_başkanı müsiad_başkanı`,
  religious: `patrik patriği başpiskopos başpiskoposu piskopos kardinal müftü müftüsü ayetullah haham hahambaşı hahambaşısı imam papa ezher_şeyhi
    fener_rum_patriği ekümenik_patrik dalai_lama rahip papaz büyük_imam başhaham`,
  "civil-society": `profesör akademisyen gazeteci aktivist araştırmacı analist rektör rektörü sanatçı kızılay_başkanı yazar profesörü
    kızılhaç_başkanı öğretim_üyesi dernek_başkanı vakıf_başkanı insan_hakları_savunucusu siyaset_bilimci stk_temsilcisi türk_kızılay_başkanı
    türk_kızılayı_başkanı`,
  family: `first_lady eşi prens prensi prenses prensesi cumhurbaşkanının_eşi başbakanın_eşi kraliçe_eşi hanımefendi
    cumhurbaşkanı_eşi`,
  "former-official": `eski_cumhurbaşkanı eski_başbakan eski_başbakanı eski_bakan eski_dışişleri_bakanı eski_büyükelçi eski_büyükelçisi
    seçilmiş_cumhurbaşkanı eski_devlet_başkanı eski_başkan eski_abd_başkanı eski_bakanı eski_genel_sekreteri eski_milletvekili
    eski_savunma_bakanı eski_maliye_bakanı eski_meclis_başkanı`,
  "unnamed-officials": `yetkili yetkililer yetkilileri yetkilisi heyet heyeti heyetler heyetleri üst_düzey_yetkili üst_düzey_yetkililer diplomat diplomatlar diplomatik_kaynaklar delegasyon delegasyonu üst_düzey_bir_yetkili
    adı_açıklanmayan_yetkili üst_düzey_yetkilisi üst_düzey_heyet üst_düzey_yetkilileri diplomatlarla`,
};
