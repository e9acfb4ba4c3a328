import type { EventFrames } from "../parts/event-frames.ts";

/** Turkish verbs and nouns of visits, meetings and calls; a negated verb is another form. */
export const turkishFrames: EventFrames = {
  verb: "after-objects",
  rows: [
    [
      "visit",
      "to",
      "occurred",
      `geldi gitti gelmişti gitmişti ulaştı vardı indi hareket_etti ziyarette_bulundu ziyarette_bulunmuştu ziyaretinde_bulundu ziyareti_yaptı ziyareti_gerçekleştirdi
      ziyaret_gerçekleştirdi ziyaret_yaptı geldiler gittiler`,
    ],
    [
      "visit",
      "to",
      "planned",
      `gidecek gelecek gidecekler gelecekler ziyarette_bulunacak ziyaretinde_bulunacak ziyareti_yapacak ziyareti_gerçekleştirecek ziyaret_gerçekleştirecek ziyaret_yapacak hareket_edecek
      gitmesi_bekleniyor gelmesi_bekleniyor gitmeyi_planlıyor`,
    ],
    ["visit", "direct", "occurred", "ziyaret_etti ziyaret_etmişti ziyaret_ettiler"],
    [
      "visit",
      "direct",
      "planned",
      "ziyaret_edecek ziyaret_edecekler ziyaret_etmeyi_planlıyor ziyaret_etmesi_bekleniyor",
    ],
    ["visit", "direct", "under-way", "ziyaret_ediyor"],
    ["visit", "stay", "under-way", "bulunan bulunuyor temaslarda_bulunan temaslarda_bulunuyor"],
    [
      "meeting",
      "with",
      "occurred",
      `görüştü görüşmüştü bir_araya_geldi bir_araya_gelmişti buluştu buluşmuştu görüşme_yaptı
      görüşme_gerçekleştirdi görüşmede_bulundu`,
    ],
    [
      "meeting",
      "with",
      "planned",
      `görüşecek bir_araya_gelecek buluşacak görüşme_yapacak görüşme_gerçekleştirecek görüşmesi_bekleniyor`,
    ],
    ["meeting", "direct", "occurred", "kabul_etti kabul_etmişti ağırladı ağırlamıştı"],
    ["meeting", "direct", "planned", "kabul_edecek ağırlayacak"],
    ["meeting", "by", "occurred", "kabul_edildi ağırlandı karşılandı"],
    ["meeting", "by", "planned", "kabul_edilecek ağırlanacak"],
    [
      "meeting",
      "each",
      "planned",
      "buluşacak bir_araya_gelecek görüşecek buluşacaklar görüşecekler bir_araya_gelecekler",
    ],
    ["meeting", "each", "occurred", "bir_araya_gelmişti bir_araya_gelmişlerdi buluştu bir_araya_geldi görüşmüştü"],
    [
      "call",
      "with",
      "occurred",
      `telefonda_görüştü telefonla_görüştü telefon_görüşmesi_yaptı telefon_görüşmesi_gerçekleştirdi telefonda_konuştu`,
    ],
    ["call", "with", "planned", "telefonda_görüşecek telefonla_görüşecek"],
  ],
  nounRows: [
    ["cancelled", "iptal_etti iptal_edildi iptal_etmişti iptal_edilmişti iptal_oldu iptal_ettiler"],
    ["postponed", "ertelendi erteledi ertelenmişti ertelemişti ileri_bir_tarihe_ertelendi"],
    ["occurred", "tamamladı tamamlandı sona_erdi sonlandırdı gerçekleşti gerçekleştirdi"],
    ["under-way", "başladı sürdürüyor sürüyor devam_ediyor başlattı"],
    [
      "planned",
      "başlayacak gerçekleştirecek yapacak gerçekleşecek planlanıyor bekleniyor gerçekleştirilecek yapılacak",
    ],
  ],
  lists: {
    visitNouns:
      "ziyaret ziyareti ziyaretini ziyaretine ziyaretinin ziyarete gezisi gezisini seyahati seyahatini temaslarına temasları",
    goal: "",
    with: "ile",
    blocked:
      "yalanladı yalanlandı reddetti eğer iddia iddiaları iddialarını söylentileri söylentilerini olabilir edebilir",
    phone: "telefonda telefonla telefon",
    and: "ve",
    goalEndings: "a e ya ye na ne",
    stayEndings: "da de ta te nda nde",
    objectEndings: "ı i u ü yı yi yu yü nı ni",
    withEndings: "la le yla yle",
    agentAfter: "tarafından",
  },
};
