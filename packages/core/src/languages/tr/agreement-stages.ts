import type { Triggers } from "../parts/names.ts";

/** Turkish words for the stages of an agreement. */
export const agreementStage: NonNullable<Triggers["agreementStage"]> = {
  proposed: `önerdi önerildi öneriyor önerilen teklif_etti teklif_edildi teklif_ediyor önerisinde_bulundu öneren önermişti
    önerdiği`,
  "under-negotiation": `müzakere_ediliyor müzakere_ediyor müzakereleri_sürüyor müzakereler_sürüyor görüşülüyor üzerinde_çalışılıyor hazırlanıyor
    müzakereleri_devam_ediyor müzakereler_devam_ediyor müzakere_edilen taslağı_hazırlanıyor müzakere_aşamasında müzakere_etmeye
    müzakerelere_başladı müzakereleri_başladı müzakere_sürecinde müzakerelerinin_sürdüğünü görüşmeleri_sürüyor`,
  agreed: `anlaşıldı anlaşmaya_varıldı mutabık_kalındı mutabakata_varıldı anlaştı anlaştılar mutabık_kaldı mutabık_kaldılar uzlaşıldı uzlaştı
    üzerinde_anlaşıldı kararlaştırıldı anlaşmaya_vardı anlaşmaya_vardılar mutabakata_vardı sonuçlandırıldı uzlaşmaya_varıldı
    mutabakat_sağlandı üzerinde_anlaşılan kararlaştırılan uzlaşı_sağlandı uzlaşmaya_vardı nihai_hale_getirildi müzakereleri_tamamlandı`,
  issued: "yayımlandı yayımladı yayımladılar yayımlanan yayınlandı yayınladı yayınladılar kabul_edildi",
  initialled: `parafe_edildi parafe_etti parafe_ettiler parafe_edilen paraf_edildi paraflandı parafladı parafladılar
    paraflanan paraf_etti`,
  signed: `imzalandı imzaladı imzaladılar imzalanan imzalanmıştı imzalanmış imza_attı imza_attılar imza_atıldı
    imzalanmasını imzalayan imzalayarak imzalandığını imza_altına_alındı imza_koydu imzalar_atıldı imzası
    imzalanması imzasını_attı imzaladıkları imzaladığı imza_töreni imzalanmasıyla imzalanmasının imzalanmasına`,
  ratified: `onaylandı onayladı onaylanan onaylanmıştı onaylanması onayı onay_verdi onayından_geçti mecliste_kabul_edildi meclisten_geçti
    tasdik_edildi tasdik_etti onaylamış parlamentodan_geçti onaylanmış uygun_bulundu tasdik_edilen onaylayan onaylamasını`,
  "in-force": `yürürlüğe_girdi yürürlükte yürürlüğe_giren yürürlüktedir yürürlüğe_girmişti yürürlükteki yürürlüğe_girecek yürürlüğe_girmesi geçerli
    yürürlüğe_girmiş geçerliliğini_koruyor yürürlüğe_girdiğini yürürlüğe_konuldu`,
  "implementation-urged": `uygulanması_çağrısında uygulanmasını_istedi hayata_geçirilmesi_çağrısında hayata_geçirilmesini_istedi uygulanması_gerektiğini
    uygulanması_için_çağrı hayata_geçirilmesi_gerektiğini uygulanmasını_talep_etti uygulanması_çağrısı hızlandırılmasını_istedi
    uyulması_çağrısında uygulanmasının_hızlandırılmasını bir_an_önce_uygulanması bir_an_önce_hayata_geçirilmesi uygulamaya_çağırdı
    uygulamaya_davet_etti uygulanmasının_önemini tam_olarak_uygulanması`,
  implemented: `uygulandı uygulanıyor hayata_geçirildi hayata_geçti uygulamaya_konuldu uygulamaya_konan uygulamaya_başlandı hayata_geçirildiğini
    uygulamaya_koydu uygulanmaya_başlandı uygulanmaya_başladı uygulamaya_geçti uygulamaya_geçildi hayata_geçirilen hayata_geçiriliyor
    uygulanmıştı`,
  extended: `uzatıldı uzattı uzatılan uzatılması uzatılmasına yenilendi uzattılar süresi_uzatıldı uzatılmıştı yeniledi
    uzatılacak uzatıldığını yenilenmesi yenilendiğini yenilenen temdit_edildi`,
  "under-renegotiation": `yeniden_müzakere_ediliyor yeniden_müzakere_edilecek yeniden_müzakere yeniden_müzakereye yeniden_görüşülüyor güncellenmesi
    gözden_geçiriliyor yeniden_müzakere_edilmesi yeniden_ele_alınıyor yeniden_müzakere_etmek revize_ediliyor güncellenmesi_için
    güncelleniyor`,
  suspended: `askıya_alındı askıya_aldı askıya_alınan askıya_alınmıştı donduruldu dondurdu askıya_alınması askıya_aldığını askıda askıya_alındığını
    askıya_alınmış rafa_kaldırıldı askıya_aldılar dondurulan`,
  violated: `ihlal_etti ihlal_edildi ihlal_ediyor ihlal_ettiğini ihlal_eden ihlal_edilen ihlal_edildiğini ihlal_etmekle
    ihlal_ettiler çiğnedi çiğnendi anlaşmanın_ihlali anlaşma_ihlali anlaşmanın_ihlal_edildiğini antlaşmanın_ihlali
    ateşkes_ihlali sözleşmenin_ihlali anlaşma_ihlalleri mutabakatın_ihlali`,
  terminated: `feshedildi feshetti feshedilen feshettiğini sona_erdi sonlandırıldı sonlandırdı çekildi çekildiğini süresi_doldu feshi fesih
    yürürlükten_kaldırıldı sona_erdirildi iptal_edildi sona_erdirdi feshedildiğini çekildiklerini sona_erdiğini yürürlükten_kalktı
    sona_ermişti`,
};
