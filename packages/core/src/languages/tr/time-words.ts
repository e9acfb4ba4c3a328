import type { PrecisionWords, TenseWords, TimeWords } from "../parts/calendar.ts";

/** The Turkish words of time; nouns keep the singular after a number. */
export const timeWords: TimeWords = {
  units: {
    second: { one: "saniye saniyelik", many: "saniyeler" },
    minute: { one: "dakika dakikalık dakikası", many: "dakikalar dakikalarca" },
    hour: { one: "saat saatlik saati saatte saatten", many: "saatler saatlerce saatleri saatlerinde" },
    day: {
      one: "gün günü günlük güne günde günden günün günlüğüne gününe gününde gününden",
      many: "günler günleri günlerde günlerce günlerinde günlerden",
      each: "günlük her_gün",
    },
    week: {
      one: "hafta haftalık haftaya haftada haftadan haftanın haftası",
      many: "haftalar haftalarda haftalarca haftaları haftalardır",
      each: "haftalık her_hafta",
    },
    month: {
      one: "ay aylık ayı ayın aya ayda aydan ayında ayının ayından ayına",
      many: "aylar aylarda aylarca ayları aylarında aylardır",
      each: "aylık her_ay",
    },
    year: {
      one: "yıl sene yıllık yılı yılın yıla yılda yıldan yılında yılının yılından yılına senelik senesi seneye yıldır",
      many: "yıllar seneler yıllarda yılları yıllarında yıllarca yıllardır senelerce",
      each: "yıllık her_yıl her_sene",
    },
    decade: { one: "onyıl on_yıl on_yıllık" },
    century: { one: "yüzyıl asır yüzyılın yüzyılda asrın", many: "yüzyıllar asırlar yüzyıllardır" },
  },
  pointers: {
    past: "geçen geçtiğimiz önceki evvelki önce evvel",
    future: "gelecek önümüzdeki sonraki ertesi",
    present: "bu mevcut içinde_bulunduğumuz şimdiki halihazırdaki",
    recent: "son",
  },
  nearDays: {
    "-2": "evvelsi_gün evvelki_gün önceki_gün",
    "-1": "dün dünkü dünden",
    0: "bugün bugünkü bugünden bu_gün",
    1: "yarın yarınki yarına yarından",
    2: "öbür_gün ertesi_gün_sonrası",
  },
  now: "şimdi şu_anda şu_an halen hâlen hâlihazırda halihazırda şimdilerde",
  morning: "sabah sabahı sabahleyin şafak sabahın sabahki sabahında sabaha",
  afternoon: `öğle öğlen öğleden_sonra öğleyin ikindi akşam akşamı akşamüstü akşamleyin gece gecesi geceyarısı gece_yarısı akşamki
    akşama akşamında`,
  seasons: {
    spring: "ilkbahar bahar ilkbaharda baharda baharı baharında ilkbaharı ilkbaharında",
    summer: "yaz yazın yazı yazında",
    autumn: "sonbahar güz sonbaharda güzün sonbaharı sonbaharında",
    winter: "kış kışın kışı kışında",
  },
  parts: {
    start: "başı başında başından başlarında başları başlangıcında başına",
    mid: "ortası ortasında ortalarında ortaları ortasından",
    end: "sonu sonunda sonuna sonlarında sonları sonundan",
  },
  tens: {
    20: "yirmiler yirmili",
    30: "otuzlar otuzlu",
    40: "kırklar kırklı",
    50: "elliler ellili",
    60: "altmışlar altmışlı",
    70: "yetmişler yetmişli",
    80: "seksenler seksenli",
    90: "doksanlar doksanlı",
  },
  eras: { gregorian: "miladi milattan_sonra ms miladî", islamic: "hicri hicrî", persian: "hicri_şemsi şemsi" },
  few: "birkaç bazı birçok çok_sayıda",
  anaphoric: "önceki evvelki sonraki ertesi önce evvel",
  ago: { after: "önce evvel" },
  bounds: { before: "önce", after: "sonra" },
  boundsFollow: true,
  of: "yılı yılının",
};

/** Turkish words that show how fine the words of a date are. */
export const precision: PrecisionWords = {
  day: `gün günü güne günde günden günün günler günleri günlerde gününde gününden bugün bugünkü dün dünkü yarın yarınki sabah sabahı akşam
    akşamı gece gecesi öğle öğlen öğleyin saat saatler saatlerinde saatlerde hafta haftaya haftanın haftası haftada haftalar
    haftasonu ertesi`,
  month: `ay ayı ayın aya ayda aydan ayında ayının ayından ayına aylar aylarında ilkbahar bahar yaz sonbahar güz kış ilkbaharda baharda yazın
    sonbaharda kışın yazı kışı baharı sonbaharı çeyrek çeyreği çeyreğinde çeyrekte yarıyıl yarısı yarısında mevsim`,
  year: `yıl yılı yılın yıla yılda yıldan yılında yılının yılından yılına yıllar yılları yıllarında sene seneye senesi seneler
    senesinde bu_yıl`,
  oneMonth: "ay ayın ayı",
  newYear: "yılbaşı yeni_yıl yılbaşında yılbaşından nevruz nevruzda",
};

/** Turkish words that place a time before or after the day of writing. */
export const tense: TenseWords = {
  beforeLast: "evvelki önceki",
  past: "dün dünkü evvelki_gün evvelsi_gün geçtiğimiz",
  future: "yarın yarınki öbür_gün önümüzdeki seneye haftaya",
  pastBefore: "geçen önceki evvelki",
  futureBefore: "gelecek",
  pastAfter: "önce evvel",
  names: `saniye dakika saat gün günü hafta haftaya haftanın haftası ay ayı ayın ayında yıl yılı yılın yılında sene sabah akşam gece
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    ilkbahar bahar yaz sonbahar güz kış dönem birkaç iki üç yüzyıl onyıl`,
};
