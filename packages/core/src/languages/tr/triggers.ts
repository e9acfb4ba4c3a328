import type { Triggers } from "../parts/names.ts";
import { agreementStage } from "./agreement-stages.ts";
import { speechAct } from "./speech-acts.ts";

/** Turkish words for values of codelists. */
export const triggers: Triggers = {
  visitType: {
    state: "devlet_ziyareti devlet_ziyaretleri resmi_devlet_ziyareti",
    official: `resmi_ziyaret resmi_ziyareti resmî_ziyaret resmî_ziyareti resmi_temaslar resmi_bir_ziyaret resmî_bir_ziyaret resmi_ziyaretler
      resmen_ziyaret resmi_temas`,
    "official-working": `resmi_çalışma_ziyareti resmî_çalışma_ziyareti resmi_ve_çalışma_ziyareti resmi_bir_çalışma_ziyareti
      resmi_iş_ziyareti`,
    working: "çalışma_ziyareti çalışma_ziyaretleri iş_ziyareti çalışma_gezisi günübirlik_çalışma_ziyareti",
    private: `özel_ziyaret özel_ziyareti özel_bir_ziyaret şahsi_ziyaret şahsi_ziyareti kişisel_ziyaret kişisel_ziyareti özel_gezi tatil_için
      tatilini_geçirmek aile_ziyareti özel_seyahat kişisel_bir_ziyaret şahsi_bir_ziyaret özel_gezisi`,
    informal: `gayriresmi_ziyaret gayriresmi_ziyareti gayri_resmi_ziyaret gayri_resmi_ziyareti resmi_olmayan_ziyaret resmi_olmayan_ziyareti
      gayriresmî_ziyaret gayri_resmî_ziyaret gayriresmi_bir_ziyaret gayri_resmi_bir_ziyaret resmi_olmayan_bir_ziyaret`,
    transit: `transit_ziyaret transit_geçiş kısa_mola transit mola_verdi kısa_bir_mola teknik_mola kısa_süreli_duraklama duraklama aktarma
      yakıt_ikmali_için transit_uğradı kısa_duraklama ara_durak kısa_bir_duraklama`,
    courtesy: `nezaket_ziyareti nezaket_ziyaretleri veda_ziyareti saygı_ziyareti hayırlı_olsun_ziyareti tebrik_ziyareti nezaket_görüşmesi
      saygılarını_sunmak`,
    inspection: `inceleme_ziyareti inceleme_gezisi denetim_ziyareti saha_ziyareti teftiş_ziyareti teftiş incelemelerde_bulunmak
      incelemelerde_bulundu inceleme_ziyaretleri keşif_ziyareti denetleme_ziyareti çalışma_ve_inceleme_ziyareti saha_incelemesi teftiş_gezisi`,
    ceremonial: `cenaze_töreni cenaze_törenine cenazesine yemin_töreni yemin_törenine taç_giyme_töreni taç_giyme_törenine göreve_başlama_töreni
      anma_töreni anma_törenine törene_katılmak törenine_katılmak törenlere_katılmak törenlerine_katılmak açılış_töreni yıl_dönümü_törenleri
      kutlama_törenlerine düğün_törenine göreve_başlama_törenine açılış_törenine`,
    "multilateral-attendance": `zirveye_katılmak zirvesine_katılmak zirvesi_için zirve_için zirvesine zirveye konferansa_katılmak konferansına_katılmak
      toplantısına_katılmak genel_kurula_katılmak genel_kuruluna_katılmak forumuna_katılmak oturumuna_katılmak konferansına konferansı_için
      genel_kuruluna forumuna genel_kurulu_için zirvesine_katılacak zirveye_katılacak toplantısı_için toplantılarına_katılmak
      foruma_katılmak zirvesinde`,
    medical: `tedavi_için tedavi_amacıyla tedavi_görmek tıbbi_tedavi sağlık_kontrolü tedavisi_için tıbbi_nedenlerle sağlık_nedenleriyle
      ameliyat_için tedavi_amaçlı tedavi_olmak`,
    secret: `gizli_ziyaret gizli_ziyareti gizli_bir_ziyaret habersiz_ziyaret önceden_duyurulmayan gizlice_ziyaret sır_ziyaret gizlice
      önceden_duyurulmayan_ziyaret duyurulmamış_ziyaret gizli_tutulan önceden_açıklanmayan_ziyaret gizli_bir_gezi`,
    other: `dostluk_ziyareti iade_ziyareti iyi_niyet_ziyareti sürpriz_ziyaret sürpriz_bir_ziyaret kültür_ziyareti hac_ziyareti dini_ziyaret
      iadeiziyaret iadei_ziyaret taziye_ziyareti`,
  },
  eventStatus: {
    invited: `davet_etti davet_edildi davet_ediyor davet_ederek davet_edilen davetini_iletti davette_bulundu davet_mektubu davetiye davetinde_bulundu
      davet_edilmiş`,
    announced: `ziyaret_edecek ziyarette_bulunacak gerçekleştirecek gerçekleştirilecek yapılacak bir_araya_gelecek görüşecek
      gidecek düzenlenecek ziyaret_gerçekleştirecek ağırlayacak kabul_edecek hareket_edecek toplanacak
      ziyaret_edeceği edeceği_bildirildi edeceğini_duyurdu edeceği_açıklandı buluşacak temaslarda_bulunacak
      katılacak ev_sahipliği_yapacak gerçekleştireceği gerçekleştireceğini ziyaret_edeceğini
      ziyaret_edeceğini_duyurdu görüşeceği görüşeceğini yapacağını yapacağı gideceğini geleceğini
      bir_araya_geleceğini ağırlayacağını ziyarette_bulunacağını gerçekleştirileceği gerçekleştirileceğini
      ziyaret_edeceğini_açıkladı edeceğini_bildirdi edeceği_duyuruldu gerçekleştireceği_duyuruldu
      gerçekleştireceğini_duyurdu görüşecekler bir_araya_gelecekler düzenleneceği yapılacak_ziyaret duyuruldu
      duyurdu`,
    planned: `planlanıyor planlandı planlanan planlanmakta planlıyor bekleniyor beklenen öngörülüyor öngörülen hazırlıkları
      hazırlığı amaçlanıyor hedefleniyor programlanıyor programlandı ziyaret_planı gündemde planlandığını
      planladığını öngörülmekte ziyaret_hazırlığı`,
    "under-way": `temaslarını_sürdürüyor ziyaretine_başladı temaslarına_başladı halihazırda_bulunuyor ağırlanıyor
      temaslarda_bulunuyor ziyaret_ediyor gerçekleştiriyor görüşüyor temaslarına_devam_ediyor yola_çıktı
      ziyareti_sürüyor ziyaret_sürüyor görüşmeler_sürüyor görüşmeleri_sürüyor temasları_sürüyor toplantı_sürüyor
      zirve_sürüyor ziyareti_devam_ediyor ziyaret_devam_ediyor görüşmeler_devam_ediyor görüşmeleri_devam_ediyor
      görüşme_devam_ediyor görüşme_sürüyor temasları_devam_ediyor toplantı_devam_ediyor zirve_devam_ediyor
      ziyareti_başladı ziyaret_başladı görüşmeler_başladı görüşme_başladı görüşmesi_başladı toplantı_başladı
      toplantısı_başladı zirve_başladı zirvesi_başladı ziyaretini_sürdürüyor görüşmelerini_sürdürüyor
      ziyareti_kapsamında_bulunuyor sürüyor devam_ediyor başladı devam_etmekte sürmekte`,
    occurred: `gerçekleşti gerçekleştirdi gerçekleştirildi yapıldı ziyaret_etti ziyarette_bulundu görüştü bir_araya_geldi
      tamamladı tamamlandı sona_erdi düzenlendi kabul_etti görüşmesi_yaptı ağırladı toplandı gerçekleştirmişti
      ziyaretini_tamamladı gerçekleştirilen ziyaret_etmişti görüştüler bir_araya_geldiler geldi gitti buluştu
      temaslarda_bulundu katıldı ev_sahipliği_yaptı ayrıldı gerçekleştirdiği ziyaret_ettiği ziyaret_ettiğini
      görüştüğü görüştüğünü yaptığı_ziyaret yaptığı_görüşme bir_araya_gelmişti buluştular sona_erdiğini
      makamında_kabul_etti heyetini_kabul_etti heyeti_kabul_etti bakanını_kabul_etti büyükelçisini_kabul_etti
      sarayında_kabul_etti huzuruna_kabul_etti başbakanını_kabul_etti cumhurbaşkanını_kabul_etti
      beraberindeki_heyeti_kabul_etti`,
    postponed: `ertelendi erteledi ertelenen ertelenmişti ertelenmiş erteleniyor ertelediğini ertelendiğini ileri_bir_tarihe_bırakıldı
      ileri_tarihe_alındı ertelenmesi erteleme ertelenecek ertelendiği ileri_bir_tarihe_ertelendi ileri_bir_tarihe_alındı`,
    cancelled: `iptal_edildi iptal_etti iptal_edilen iptal_edilmiş iptal_ediliyor iptal_ettiğini iptal_edildiğini vazgeçildi
      iptal_edilmişti iptaline iptal_edildiği suya_düştü iptali iptal_ettiler ziyaretin_iptali
      ziyaretinden_vazgeçti`,
  },
  agreementType: {
    treaty:
      "antlaşma antlaşması antlaşmalar antlaşmaları sözleşme sözleşmesi pakt paktı muahede muahedesi konvansiyon konvansiyonu",
    agreement: "anlaşma anlaşması anlaşmalar anlaşmaları mutabakat mutabakatı anlaşmayı anlaşmaya",
    memorandum: `mutabakat_zaptı mutabakat_zabıtları mutabakat_muhtırası mutabakat_muhtıraları mutabakat_zabtı muhtıra muhtırası anlayış_muhtırası
      işbirliği_muhtırası iş_birliği_muhtırası iyi_niyet_muhtırası mutabakat_belgesi mutabakat_zaptını mutabakat_zabıtı`,
    protocol: "protokol protokolü protokoller protokolleri ek_protokol ek_protokolü protokolün",
    "joint-statement": `ortak_bildiri ortak_bildirisi ortak_açıklama ortak_açıklaması sonuç_bildirgesi sonuç_bildirisi ortak_basın_bildirisi ortak_beyan
      ortak_beyanat ortak_bildiriyi ortak_yazılı_açıklama üçlü_bildiri`,
    roadmap: `yol_haritası yol_haritaları eylem_planı eylem_planları iş_birliği_programı işbirliği_programı yol_haritasını
      uygulama_programı iş_planı`,
    declaration: `deklarasyon deklarasyonu bildirge bildirgesi ortak_bildirge ortak_deklarasyon beyanname beyannamesi
      ortak_deklarasyonu ortak_bildirgesi`,
    contract:
      "kontrat kontratı ihale_sözleşmesi satış_sözleşmesi alım_sözleşmesi yapım_sözleşmesi tedarik_sözleşmesi ticari_sözleşme hizmet_sözleşmesi satın_alma_sözleşmesi inşaat_sözleşmesi",
    "exchange-of-notes":
      "nota_teatisi mektup_teatisi nota_değişimi karşılıklı_nota mektup_değişimi notaların_teatisi nota_teati",
    "letter-of-intent":
      "niyet_mektubu niyet_mektupları niyet_beyanı niyet_bildirisi niyet_beyannamesi niyet_bildirgesi niyet_mektubunu niyet_beyanları",
    unspecified: "belge belgesi belgeler belgeleri metin metni metinleri vesika",
  },
  agreementStage,
  visitAdjective: {
    state: "devlet",
    official: "resmi resmen",
    working: "çalışma",
    private: "özel şahsi",
    informal: "gayriresmi gayri_resmi",
    secret: "gizli gizlice",
  },
  meetingFormat: {
    "one-on-one": "baş_başa başbaşa",
    restricted: "dar_kapsamlı dar_katılımlı",
    expanded: "heyetler_arası geniş_katılımlı",
    bilateral: "ikili",
    trilateral: "üçlü",
    multilateral: "çok_taraflı",
    summit: "zirve zirvesi",
    meal: "yemek yemeği akşam_yemeği öğle_yemeği kahvaltı çalışma_yemeği yemeğinde iftar",
    "on-the-margins": "marjında kapsamında_bir_araya",
    "press-conference": "basın_toplantısı ortak_basın_toplantısı basın_toplantısında",
    "press-statement": "basın_açıklaması",
    ceremony: "tören töreni törenle törende",
    "cultural-event": "konser sergi festival",
    "business-forum": "iş_forumu",
    "public-address": "konuşma konuşması hitap",
    talks: "görüşme görüşmeler görüşmeleri müzakere",
  },
  meetingChannel: {
    "in-person": "yüz_yüze",
    phone: "telefon telefonla telefonda",
    video: "video video_konferans videokonferans çevrim_içi çevrimiçi",
    written: "mektup mektupla yazılı",
  },
  purpose: {
    meet: "görüşmek buluşmak",
    "hold-talks": "görüşmeler temaslarda temaslar",
    negotiate: "müzakere müzakereler müzakerelerde",
    consult: "istişare istişareler istişarelerde ele_almak",
    sign: "imzalamak imza imzası",
    mediate: "arabuluculuk",
    "attend-event": "katılmak katılım zirve zirvesine zirveye konferans",
    ceremonial: "cenaze cenazesine tören törenine törene yemin",
    "deliver-message": "mesaj mektup mesajını",
    inspect: "incelemek incelemelerde denetlemek",
    "strengthen-relations":
      "ilişkileri ilişkiler güçlendirmek geliştirmek iş_birliği işbirliği iş_birliğini işbirliğini derinleştirmek",
    "show-support": "destek dayanışma desteğini",
    "trade-promotion": "ticaret yatırım ticareti yatırımları",
    humanitarian: "insani yardım",
    private: "tatil tedavi",
  },
  modalMark: {
    possible: "belki olabilir mümkün",
    probable: "muhtemelen büyük_ihtimalle büyük_olasılıkla",
    required: "gerekiyor gerekir gerektiğini zorunda zorundadır gerekmektedir",
  },
  modalEnding: {
    possible: "abilir ebilir abilirler ebilirler abileceğini ebileceğini abileceği ebileceği",
    required: "malı meli malıdır melidir malıyız meliyiz",
  },
  verb: "last",
  clause: "ancak ama fakat ki eğer çünkü",
  adverb: "da de ayrıca ise",
  none: `makamında_kabul_etti heyetini_kabul_etti heyeti_kabul_etti bakanını_kabul_etti büyükelçisini_kabul_etti sarayında_kabul_etti huzuruna_kabul_etti başbakanını_kabul_etti cumhurbaşkanını_kabul_etti beraberindeki_heyeti_kabul_etti
    daveti_kabul_etti davetini_kabul_etti teklifi_kabul_etti teklifini_kabul_etti tasarıyı_kabul_etti kararı_kabul_etti öneriyi_kabul_etti
    meydana_geldi hale_geldi haline_geldi gündeme_geldi göreve_geldi iktidara_geldi anlamına_geldi karşı_karşıya_geldi üstesinden_geldi
    görevinden_ayrıldı birliğinden_ayrıldı ikiye_ayrıldı hoşuna_gitti ileri_gitti seçime_gitti sandığa_gitti
    protokol_kuralları devlet_protokolü protokol_gereği protokol_müdürü protokol_sırası sağlık_protokolleri protokol_töreni
    anlaşma_sağlanamadı anlaşmaya_varılamadı geri_döndü dışa_vurdu kimlik_belgesi resmi_belge seyahat_belgesi`,
  speechAct,
  modality: {
    probable: `muhtemelen büyük_ihtimalle büyük_olasılıkla muhtemel olası bekleniyor beklenen kuvvetle_muhtemel yüksek_ihtimalle yüksek_olasılıkla
      ihtimali_yüksek`,
    possible: `belki olabilir mümkün muhtemelse olasılık ihtimal ihtimali olasılığı edebilir gelebilir yapabilir gidebilir olabileceğini
      olabileceği mümkündür yapılabilir gerçekleşebilir edebileceğini edilebilir görüşebilir bulunabilir alabilir verebilir
      imzalanabilir ziyaret_edebilir`,
    hoped: `umuyoruz umuyor umarız umarım umut umudunu ümit_ediyoruz ümit_ediyor temenni temennisinde temenni_ediyoruz inşallah umut_ediyoruz
      umut_ediyor umduğunu umuduyla dileriz keşke ümidiyle ümidini`,
    required: `gerekiyor gerekir gerektiğini gerekli gerekli_olduğunu şart zorunda zorunlu lazım olmalı olmalıdır etmeli etmelidir yapmalı yapmalıdır
      gerekmektedir gerektiği zorundayız mecbur zorundadır yapılmalı yapılmalıdır edilmeli edilmelidir almalı vermeli gerekecek
      gerektiğine`,
    "non-literal": "sözde adeta âdeta tabiri_caizse deyim_yerindeyse mecazi sembolik sanki",
  },
};
