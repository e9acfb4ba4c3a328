import type { Triggers } from "../parts/names.ts";

/**
 * Turkish verbs of speaking by the act that they perform: past, present, participle and converb; the endings of clitics
 * make the plural and the nominal forms (kınadı, kınadılar, kınadığını).
 */
export const speechAct: NonNullable<Triggers["speechAct"]> = {
  assert: `söyledi söylüyor söyleyen söyleyerek belirtti belirtiyor belirten belirterek kaydetti kaydediyor kaydeden
    kaydederek ifade_etti ifade_ediyor ifade_eden ifade_ederek aktardı aktarıyor aktaran aktararak anlattı
    anlatıyor anlatan anlatarak ekledi ekliyor ekleyen ekleyerek dile_getirdi dile_getiriyor dile_getiren
    dile_getirerek bildirdi bildiriyor bildiren bildirerek hatırlattı hatırlatıyor hatırlatan hatırlatarak savundu
    savunuyor savunan savunarak iddia_etti iddia_ediyor iddia_eden iddia_ederek yazdı yazıyor yazan yazarak
    ileri_sürdü ileri_sürüyor ileri_süren ileri_sürerek öne_sürdü öne_sürüyor öne_süren öne_sürerek işaret_etti
    işaret_ediyor işaret_eden işaret_ederek değindi değiniyor değinen değinerek yorumladı yorumluyor yorumlayan
    yorumlayarak şeklinde_konuştu diye_konuştu dedi dediler diyor diyen diyerek ifadesini_kullandı
    ifadelerini_kullandı ifadesine_yer_verdi ifadelerine_yer_verdi açıklamasında_bulundu açıklamasını_yaptı
    değerlendirmesinde_bulundu değerlendirmesini_yaptı sözlerini_kullandı görüşünü_dile_getirdi bilgisini_verdi
    bilgi_verdi görüşünü_savundu`,
  question: `sordu soruyor soran sorarak soru_yöneltti soru_yöneltiyor soru_yönelten soru_yönelterek sorusunu_yöneltti
    sorular_yöneltti bilgi_istedi sorusunu_sordu`,
  request: `istedi çağrıda_bulundu çağrıda_bulunuyor çağrıda_bulunan çağrıda_bulunarak çağrı_yaptı çağrı_yapıyor
    çağrı_yapan çağrı_yaparak talep_etti talep_ediyor talep_eden talep_ederek rica_etti rica_ediyor rica_eden
    rica_ederek davet_çıkardı davet_çıkarıyor davet_çıkaran davet_çıkararak telkinde_bulundu telkinde_bulunuyor
    telkinde_bulunan telkinde_bulunarak tavsiye_etti tavsiye_ediyor tavsiye_eden tavsiye_ederek teşvik_etti
    teşvik_ediyor teşvik_eden teşvik_ederek çağrısında_bulundu çağrısında_bulunan çağrısı_yaptı çağrısını_yaptı
    talebinde_bulundu ricasında_bulundu çağırdı çağrıda_bulunuldu isteğinde_bulundu istediler istediğini`,
  demand: `ısrar_etti ısrar_ediyor ısrar_eden ısrar_ederek şart_koştu şart_koşuyor şart_koşan şart_koşarak üsteledi
    üsteliyor üsteleyen üsteleyerek talep_ettiğini_yineledi ısrarla_istedi derhal_istedi ültimatom_verdi
    talimat_verdi emretti şartını_koştu kesin_bir_dille_istedi ısrarla_talep_etti derhal_talep_etti`,
  propose: `önerdi öneriyor öneren önererek teklif_etti teklif_ediyor teklif_eden teklif_ederek önerge_verdi önerge_veriyor
    önerge_veren önerge_vererek öneride_bulundu öneride_bulunuyor öneride_bulunan öneride_bulunarak teklifte_bulundu
    teklifte_bulunuyor teklifte_bulunan teklifte_bulunarak öneri_sundu öneri_sunuyor öneri_sunan öneri_sunarak
    teklif_sundu teklif_sunuyor teklif_sunan teklif_sunarak önerisinde_bulundu önerisini_sundu teklifinde_bulundu
    teklifini_sundu ev_sahipliği_yapmayı_teklif_etti arabuluculuk_önerdi önerisini_getirdi önerisini_yaptı`,
  promise: `söz_verdi söz_veriyor söz_veren söz_vererek vadetti vadetiyor vadeten vadeterek vaat_etti vaat_ediyor vaat_eden
    vaat_ederek taahhüt_etti taahhüt_ediyor taahhüt_eden taahhüt_ederek güvence_verdi güvence_veriyor güvence_veren
    güvence_vererek garanti_verdi garanti_veriyor garanti_veren garanti_vererek teminat_verdi teminat_veriyor
    teminat_veren teminat_vererek yemin_etti yemin_ediyor yemin_eden yemin_ederek sözünü_verdi sözü_verdi
    taahhüdünde_bulundu vaadinde_bulundu taahhütte_bulundu güvencesi_verdi hazır_olduklarını hazır_olduğunu
    garantisi_verdi vaatte_bulundu`,
  agree: `anlaştı anlaşıyor anlaşan anlaşarak mutabık_kaldı mutabık_kalıyor mutabık_kalan mutabık_kalarak uzlaştı uzlaşıyor
    uzlaşan uzlaşarak mutabakata_vardı mutabakata_varıyor mutabakata_varan mutabakata_vararak anlaşmaya_vardı
    anlaşmaya_varıyor anlaşmaya_varan anlaşmaya_vararak hemfikir_oldu hemfikir_oluyor hemfikir_olan hemfikir_olarak
    uzlaşmaya_vardı uzlaşmaya_varıyor uzlaşmaya_varan uzlaşmaya_vararak görüş_birliğine_vardı görüş_birliğine_varıyor
    görüş_birliğine_varan görüş_birliğine_vararak anlaştılar mutabık_kaldılar hemfikir hemfikirdi mutabakat_sağladı
    uzlaştılar fikir_birliğine_vardı görüş_birliği anlaşmaya_vardılar mutabakat_sağlandı mutabık_kalındı
    kararlaştırdılar kararlaştırıldı uzlaşı_sağlandı`,
  accept: `kabul_etti kabul_ediyor kabul_eden kabul_ederek olumlu_karşıladı olumlu_karşılıyor olumlu_karşılayan
    olumlu_karşılayarak onay_verdi onay_veriyor onay_veren onay_vererek kabul_edildi olumlu_yanıt_verdi
    davetini_kabul_etti olumlu_cevap_verdi davete_icabet_etti daveti_kabul_etti teklifi_kabul_etti
    teklifini_kabul_etti öneriyi_kabul_etti çağrıyı_kabul_etti davetimizi_kabul_etti`,
  reject: `reddetti reddetiyor reddeten reddeterek karşı_çıktı karşı_çıkıyor karşı_çıkan karşı_çıkarak geri_çevirdi
    geri_çeviriyor geri_çeviren geri_çevirerek itiraz_etti itiraz_ediyor itiraz_eden itiraz_ederek reddedildi
    kabul_etmedi kabul_etmeyeceğini karşı_olduğunu kabul_edilemez_buldu yanaşmadı olumsuz_yanıt_verdi
    kabul_etmediğini dışladı`,
  accuse: `suçladı suçluyor suçlayan suçlayarak itham_etti itham_ediyor itham_eden itham_ederek sorumlu_tuttu
    sorumlu_tutuyor sorumlu_tutan sorumlu_tutarak suçlamada_bulundu suçlamada_bulunuyor suçlamada_bulunan
    suçlamada_bulunarak suçlamasında_bulundu suçlamalarında_bulundu suçlamasını_yöneltti ithamında_bulundu
    ithamlarda_bulundu`,
  warn: `uyardı uyarıyor uyaran uyararak uyarıda_bulundu uyarıda_bulunuyor uyarıda_bulunan uyarıda_bulunarak ikaz_etti
    ikaz_ediyor ikaz_eden ikaz_ederek uyarı_yaptı uyarı_yapıyor uyarı_yapan uyarı_yaparak uyarısında_bulundu
    uyarısı_yaptı uyarısını_yaptı ikazında_bulundu uyarılarda_bulundu uyarısında_bulunan`,
  threaten: `tehdit_etti tehdit_ediyor tehdit_eden tehdit_ederek gözdağı_verdi gözdağı_veriyor gözdağı_veren gözdağı_vererek
    tehditte_bulundu tehditte_bulunuyor tehditte_bulunan tehditte_bulunarak tehdidinde_bulundu tehditler_savurdu
    tehdit_savurdu tehdidini_savurdu misilleme_tehdidinde_bulundu`,
  condemn: `kınadı kınıyor kınayan kınayarak lanetledi lanetliyor lanetleyen lanetleyerek eleştirdi eleştiriyor eleştiren
    eleştirerek telin_etti telin_ediyor telin_eden telin_ederek tepki_gösterdi tepki_gösteriyor tepki_gösteren
    tepki_göstererek kınama_mesajı sert_dille_kınadı şiddetle_kınadı eleştirisinde_bulundu ayıpladı
    eleştirilerde_bulundu`,
  stress: `vurguladı vurguluyor vurgulayan vurgulayarak altını_çizdi altını_çiziyor altını_çizen altını_çizerek
    önemine_işaret_etti önemine_işaret_ediyor önemine_işaret_eden önemine_işaret_ederek önemine_dikkat_çekti
    önemine_dikkat_çekiyor önemine_dikkat_çeken önemine_dikkat_çekerek vurgu_yaptı vurgu_yapıyor vurgu_yapan
    vurgu_yaparak üzerinde_durdu üzerinde_duruyor üzerinde_duran üzerinde_durarak dikkat_çekti dikkat_çekiyor
    dikkat_çeken dikkat_çekerek vurgusunda_bulundu vurgusu_yaptı altı_çizildi vurgulandı vurgusunu_yaptı
    önemini_vurguladı`,
  reaffirm: `yineledi yineliyor yineleyen yineleyerek tekrarladı tekrarlıyor tekrarlayan tekrarlayarak teyit_etti
    teyit_ediyor teyit_eden teyit_ederek bir_kez_daha_vurguladı bir_kez_daha_vurguluyor bir_kez_daha_vurgulayan
    bir_kez_daha_vurgulayarak tekrar_etti tekrar_ediyor tekrar_eden tekrar_ederek yeniden_vurguladı
    yeniden_vurguluyor yeniden_vurgulayan yeniden_vurgulayarak tekrar_vurguladı tekrar_vurguluyor tekrar_vurgulayan
    tekrar_vurgulayarak bir_kez_daha_teyit_etti bir_kez_daha_teyit_ediyor bir_kez_daha_teyit_eden
    bir_kez_daha_teyit_ederek bir_kez_daha_ifade_etti bir_kez_daha_ifade_ediyor bir_kez_daha_ifade_eden
    bir_kez_daha_ifade_ederek teyit_edildi bir_kez_daha_yineledi bir_kez_daha_dile_getirdi
    bir_kez_daha_altını_çizdi yinelendi bir_kez_daha_belirtti çağrısını_yeniledi desteğini_yeniledi
    taahhüdünü_yeniledi kararlılığını_yineledi desteğini_yineledi taahhüdünü_yineledi`,
  acknowledge: `itiraf_etti itiraf_ediyor itiraf_eden itiraf_ederek teslim_etti teslim_ediyor teslim_eden teslim_ederek
    kabullendi kabulleniyor kabullenen kabullenerek ikrar_etti ikrar_ediyor ikrar_eden ikrar_ederek
    itirafında_bulundu itirafta_bulundu kabul_ettiğini_itiraf_etti hata_yaptıklarını_kabul_etti olduğunu_kabul_etti
    olduğunu_kabul_ediyor yaptıklarını_kabul_etti`,
  welcome: `memnuniyetle_karşıladı memnuniyetle_karşılıyor memnuniyetle_karşılayan memnuniyetle_karşılayarak
    memnuniyet_duydu memnuniyet_duyuyor memnuniyet_duyan memnuniyet_duyarak hoşnutlukla_karşıladı
    hoşnutlukla_karşılıyor hoşnutlukla_karşılayan hoşnutlukla_karşılayarak takdirle_karşıladı takdirle_karşılıyor
    takdirle_karşılayan takdirle_karşılayarak memnuniyetini_dile_getirdi memnuniyetini_ifade_etti
    memnuniyet_duyduğunu memnun_olduğunu memnuniyetini_belirtti memnuniyetle_karşılandı sevindirici_buldu
    olumlu_buldu`,
  congratulate: `tebrik_etti tebrik_ediyor tebrik_eden tebrik_ederek kutladı kutluyor kutlayan kutlayarak tebrikte_bulundu
    tebrikte_bulunuyor tebrikte_bulunan tebrikte_bulunarak tebriklerini_iletti tebriklerini_sundu tebrik_mesajı
    kutlama_mesajı tebrik_mesajı_gönderdi kutlama_mesajı_gönderdi`,
  condole: `taziyede_bulundu taziyede_bulunuyor taziyede_bulunan taziyede_bulunarak başsağlığı_diledi başsağlığı_diliyor
    başsağlığı_dileyen başsağlığı_dileyerek taziyelerini_iletti taziyelerini_sundu başsağlığı_dileğinde_bulundu
    taziye_mesajı taziye_dileğinde_bulundu taziyelerini_bildirdi başsağlığı_mesajı taziyesini_iletti taziye_diledi
    başsağlığı_dileklerini_iletti`,
  thank: `teşekkür_etti teşekkür_ediyor teşekkür_eden teşekkür_ederek minnettarlığını_dile_getirdi
    minnettarlığını_dile_getiriyor minnettarlığını_dile_getiren minnettarlığını_dile_getirerek şükranlarını_sundu
    şükranlarını_sunuyor şükranlarını_sunan şükranlarını_sunarak teşekkürlerini_iletti teşekkürlerini_sundu
    şükranlarını_iletti minnettarlığını_ifade_etti teşekkürünü_iletti minnettar_olduğunu`,
  praise: `övdü övüyor öven överek takdir_etti takdir_ediyor takdir_eden takdir_ederek methetti methetiyor metheten
    metheterek överek_söz_etti överek_söz_ediyor överek_söz_eden överek_söz_ederek takdirle_andı takdirle_anıyor
    takdirle_anan takdirle_anarak övgüyle_söz_etti övgüyle_bahsetti övgüde_bulundu takdirle_karşıladı
    takdirlerini_iletti övgü_yağdırdı övgü_dolu_sözler takdirini_ifade_etti övgüyle_andı takdirini_dile_getirdi`,
  apologise: `özür_diledi özür_diliyor özür_dileyen özür_dileyerek af_diledi af_diliyor af_dileyen af_dileyerek
    özürlerini_iletti özrünü_iletti özür_mesajı`,
  deny: `yalanladı yalanlıyor yalanlayan yalanlayarak inkar_etti inkar_ediyor inkar_eden inkar_ederek inkâr_etti
    inkâr_ediyor inkâr_eden inkâr_ederek tekzip_etti tekzip_ediyor tekzip_eden tekzip_ederek yalanlandı
    iddiaları_reddetti iddialarını_reddetti iddiasını_reddetti suçlamaları_reddetti suçlamalarını_reddetti
    iddiayı_reddetti suçlamayı_reddetti asılsız_olduğunu gerçek_dışı_olduğunu haberleri_yalanladı doğru_olmadığını`,
  invite: `davet_etti davet_ediyor davet_eden davet_ederek davetinde_bulundu davet_edildi davette_bulundu davetini_iletti
    davetiye_gönderdi davet_mektubu davetini_yineledi`,
  announce: `duyurdu duyuruyor duyuran duyurarak ilan_etti ilan_ediyor ilan_eden ilan_ederek açıkladı açıklıyor açıklayan
    açıklayarak kamuoyuna_duyurdu kamuoyuna_duyuruyor kamuoyuna_duyuran kamuoyuna_duyurarak duyuruldu ilan_edildi
    kararını_açıkladı duyuruda_bulundu resmen_açıkladı kararı_açıkladı açıklandı resmen_tanıdı tanıdığını_ilan_etti`,
  hope: `temenni_etti temenni_ediyor temenni_eden temenni_ederek arzu_etti arzu_ediyor arzu_eden arzu_ederek
    temennisinde_bulundu umudunu_dile_getirdi umut_ettiğini umduğunu umut_ediyor ümit_etti ümit_ediyor umut_etti
    umutlu_olduğunu ümidini_dile_getirdi dileğinde_bulundu umudunu_ifade_etti temennisini_dile_getirdi umuyoruz
    beklentisini_dile_getirdi ümit_ettiğini umuyor diledi diliyor umduklarını umdu`,
  "express-concern": `endişe_duydu endişe_duyuyor endişe_duyan endişe_duyarak kaygı_duydu kaygı_duyuyor kaygı_duyan kaygı_duyarak
    üzüntü_duydu üzüntü_duyuyor üzüntü_duyan üzüntü_duyarak endişesini_dile_getirdi endişelerini_dile_getirdi
    kaygısını_dile_getirdi kaygılarını_dile_getirdi endişe_duyduğunu endişesini_ifade_etti endişelerini_ifade_etti
    kaygı_duyduğunu üzüntüsünü_dile_getirdi üzüntü_duyduğunu derin_endişe endişeli_olduğunu kaygılı_olduğunu
    endişe_duyduklarını kaygılarını_ifade_etti kaygısını_ifade_etti endişelerini_iletti kaygılarını_iletti
    üzüntüsünü_ifade_etti`,
};
