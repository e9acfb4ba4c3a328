import type { SpeechVerbs } from "../parts/assertion.ts";

/** Turkish reporting verbs. */
export const speech: SpeechVerbs = {
  reporting: `dedi dediler diyor diyorlar demişti demiş diye diyen diyerek der derken diyordu söyledi söylediler söylüyor söylemişti söylemiş
    söyleyen söylerken belirtti belirttiler belirtiyor belirten belirterek belirtirken kaydetti kaydettiler kaydeden kaydederek
    ifade_etti ifade_ettiler ifade_ediyor ifade_eden ifade_ederek ifadesini_kullandı ifadelerini_kullandı ifadesine_yer_verdi
    ifadelerine_yer_verdi aktardı aktardılar aktaran anlattı anlatıyor anlatan açıkladı açıkladılar açıklayan açıklamasında_bulundu
    açıklamasını_yaptı dile_getirdi dile_getirdiler ekledi eklediler ekleyen ekleyerek sordu sordular soruyor yazdı yazdılar
    konuştu şeklinde_konuştu değerlendirmesinde_bulundu değerlendirmesini_yaptı bildirdi bildirdiler bildiren bildiriyor
    sözlerini_sarf_etti sözlerini_kullandı vurguladı vurgulayan vurgulayarak hatırlattı paylaşımında_bulundu`,
  answering: `yanıtladı yanıtını_verdi yanıt_verdi cevapladı cevabını_verdi cevap_verdi karşılığını_verdi karşılık_verdi haykırdı
    seslendi bağırdı diye_sordu sorusunu_yöneltti`,
};
