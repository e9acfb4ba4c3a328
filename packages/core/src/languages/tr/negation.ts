import type { Approximators, Negations } from "../parts/assertion.ts";

// The aorist maz, mez is included only after "can": Yılmaz is a name, namaz a prayer, kaçınılmaz means inevitable.
const suffixes = `mıyor mıyorum mıyoruz mıyorsun mıyorsunuz mıyorlar mıyordu mıyordular mıyorduk mıyormuş mıyorsa mıyorken mıyordur
    miyor miyorum miyoruz miyorsun miyorsunuz miyorlar miyordu miyordular miyorduk miyormuş miyorsa miyorken miyordur
    muyor muyorum muyoruz muyorsun muyorsunuz muyorlar muyordu muyordular muyorduk muyormuş muyorsa muyorken muyordur
    müyor müyorum müyoruz müyorsun müyorsunuz müyorlar müyordu müyordular müyorduk müyormuş müyorsa müyorken müyordur
    madı madım madık madın madınız madılar madıysa madıkça mamış mamıştı mamıştır mamışlar mamışlardı mamışlardır
    mamıştılar mamışken mayacak mayacaktı mayacaktır mayacaklar mayacaklardır mayacakları mayacaklarını mayacağı
    mayacağını mayacağım mayacağız mayacağına mayacağında mayacağından mayacağımızı mayacağının mayacaksa madığı
    madığını madığına madığında madığından madığının madığımız madığımızı madığıyla madığımı madıkları madıklarını
    madıklarına mayan mayanlar mayanları mayanların mayanlara mayanı mayana mayanın mayanlardan mayandan mayıp
    mayarak maksızın mayız masın masınlar mayalım mayabılır mamalı mamalıdır mamalılar mamalıyız mamalıydı mamak
    mamakta mamaktadır mamakla maması mamasını mamasına mamasının mamasında mamasından mamaya mamaları mamalarını
    mamasıyla mazlar mazsa mazdı mazlarsa mazdılar mazdın amaz amazdır   medi medim medik medin mediniz
    mediler mediyse medikçe memiş memişti memiştir memişler memişlerdi memişlerdir memiştiler memişken meyecek
    meyecekti meyecektir meyecekler meyeceklerdir meyecekleri meyeceklerini meyeceği meyeceğini meyeceğim meyeceğiz
    meyeceğine meyeceğinde meyeceğinden meyeceğimizi meyeceğinin meyecekse mediği mediğini mediğine mediğinde
    mediğinden mediğinin mediğimiz mediğimizi mediğiyle mediğimi medikleri mediklerini mediklerine meyen meyenler
    meyenleri meyenlerin meyenlere meyeni meyene meyenin meyenlerden meyenden meyip meyerek meksizin meyiz mesin
    mesinler meyelim meyebilir memeli memelidir memeliler memeliyiz memeliydi memek memekte memektedir memekle memesi
    memesini memesine memesinin memesinde memesinden memeye memeleri memelerini memesiyle mezler mezse mezdi mezlerse
    mezdiler mezdin emez emezdir  `;

/** How Turkish negates: words, and verbs by an ending inside them. */
export const negations: Negations = {
  words: `değil değildir değildi değiller değilse değilim değiliz değildiler değilken yok yoktur yoktu yokken hiç hiçbir hiçbiri hiçbirinin
    hiçbirine hiçbirini hiçkimse hayır asla gayri gayrı olmaz etmez yapmaz gelmez gitmez kalmaz vermez almaz istemez gerekmez
    geçmez görmez bilmez bırakmaz konuşmaz dönmez taşımaz sayılmaz içermez edilmez yapılmaz verilmez alınmaz bulunmaz görülmez söylenemez beklenmez olmadan olmaksızın yapmadan etmeden vermeden almadan
    beklemeden belirtmeden açıklamadan`,
  affirmative: {
    değil: "mi",
    yok: "etti eden etmek etme edildi oldu olan olma edilen ediyor sayıldı saydı sayarak",
    hiç: "şüphesiz kuşkusuz şüphe",
    olmadan: "önce evvel",
    yapmadan: "önce evvel",
    etmeden: "önce evvel",
    vermeden: "önce evvel",
    almadan: "önce evvel",
    beklemeden: "önce",
    açıklamadan: "önce evvel",
  },
  pairs: [{ first: "ne", second: "ne", reach: 6 }],
  suffixes,
  excepting: "dışında hariç başka kadar",
  nominal: "olmadan olmaksızın yapmadan etmeden vermeden almadan beklemeden belirtmeden açıklamadan gayri gayrı",
  comparing: "sadece yalnızca yalnız sırf",
  concord: "hiç hiçbir hiçbiri hiçbirinin hiçbirine hiçbirini hiçkimse asla",
  implied: `reddetti yalanladı reddediyor reddetmek reddettiğini yalanladığını imkansız imkânsız başarısız vazgeçti kaçındı iptal eksik
    yoksun nadiren engelledi yasakladı asılsız zor ne`,
};

/** Turkish words that make a number inexact; most of them follow it. */
export const approximators: Approximators = {
  phrases: {
    approx: `yaklaşık yaklaşık_olarak takriben tahminen tahmini neredeyse aşağı_yukarı civarında civarı dolayında dolaylarında
      sularında kadar yakın a_yakın e_yakın ya_yakın ye_yakın`,
    "at-least": "en_az en_azından asgari asgarî",
    "at-most": "en_fazla en_çok azami azamî a_kadar e_kadar ya_kadar ye_kadar u_aşmayan i_aşmayan yi_aşmayan",
    "more-than": `den_fazla dan_fazla ten_fazla tan_fazla den_çok dan_çok ten_çok tan_çok fazla aşkın aşan i_aşkın ı_aşkın u_aşkın ü_aşkın
      yi_aşkın yı_aşkın in_üzerinde ın_üzerinde un_üzerinde ün_üzerinde nin_üzerinde nın_üzerinde üzerinde üstünde den_daha_fazla
      dan_daha_fazla`,
    "less-than": `den_az dan_az ten_az tan_az den_daha_az dan_daha_az in_altında ın_altında un_altında ün_altında nin_altında nın_altında
      altında`,
  },
};

/** Words by which a Turkish text distances itself from what it reports. */
export const rumours = `iddia iddiası iddiaları iddialar iddiasını iddialarını iddiasına iddialara iddiasında iddia_edildi iddia_ediliyor
  iddia_edilen iddiaya_göre iddialara_göre söylenti söylentiler söylentisi söylentileri söylentilere söylentilerin öne_sürüldü
  öne_sürülen öne_sürülüyor ileri_sürüldü ileri_sürülen sözde güya sözümona dedikodu dedikodular dedikoduları rivayet spekülasyon
  spekülasyonlar spekülasyonları doğrulanmamış doğrulanmayan teyit_edilmemiş teyit_edilmeyen olduğu_söyleniyor söyleniyor kulis
  kulislerde kulis_bilgilerine_göre`;

/** Turkish words that allow coding a number beside them as negative. */
export const falls = `düştü düşüş düşüşle düşüşü düşerek düştüğünü düşen azaldı azalış azalışla azalma azalarak azalan geriledi gerileme
  gerileyerek gerileyen gerilemeyle daraldı daralma daralarak kayıp kaybı kaybetti zarar zararı açık açığı eksi eksiye küçüldü
  küçülme çöküş indi inerek`;
