import type { Romanization } from "../parts/person-words.ts";

/** Latin letters for Arabic ones, by their usual spelling without marks, and common names whose vowels are not written. */
export const arabicRomanization: Romanization = {
  letters: `ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=u ي=i ء= ة=a
    ى=a پ=p چ=ch ژ=zh گ=g ڤ=v ک=k ی=i أ=a إ=i آ=a ؤ=u ئ=i`,
  consonants: "و=w ي=y ی=y",
  article: "ال=al-",
  names: `محمد=muhammad أحمد=ahmad محمود=mahmud حسن=hasan حسين=husayn علي=ali عمر=umar عثمان=uthman خالد=khalid رضا=rida عبد=abd عبدالله=abdullah
    الله=allah الرحمن=al-rahman إبراهيم=ibrahim إسماعيل=ismail يوسف=yusuf موسى=musa عيسى=isa سليمان=sulayman سلمان=salman فيصل=faisal فهد=fahd سعد=saad
    سعود=saud سعيد=said ناصر=nasser منصور=mansour نايف=nayef تركي=turki بندر=bandar سلطان=sultan جابر=jaber صباح=sabah مبارك=mubarak حمد=hamad حمود=hamoud
    تميم=tamim بن=bin ابن=ibn بنت=bint آل=al أبو=abu أبي=abi ولد=ould طارق=tariq كريم=karim سامي=sami سمير=samir نبيل=nabil جمال=jamal كمال=kamal
    مصطفى=mustafa مروان=marwan هشام=hisham عماد=imad عادل=adel ماجد=majid راشد=rashid زايد=zayed مكتوم=maktoum طلال=talal وليد=walid عصام=issam بشار=bashar
    حبيب=habib رفيق=rafiq فؤاد=fuad فاطمة=fatima مريم=maryam ليلى=layla عائشة=aisha زينب=zaynab نور=nur هدى=huda منى=muna ريم=reem سارة=sara محسن=muhsin
    مهدي=mahdi هادي=hadi صالح=saleh صادق=sadiq حمزة=hamza جعفر=jafar كاظم=kazim باقر=baqir جورج=george جوزيف=joseph جون=john جان=jean بيتر=peter بول=paul
    ديفيد=david روبرت=robert مارك=mark توماس=thomas لوران=laurent فرانك=frank هنري=henri ماريا=maria آنا=anna إيفا=eva كيم=kim لي=li شي=xi وانغ=wang وزير=wazir وزيرة=wazira
    وزراء=wuzara رئيس=rais رئيسة=raisa رئيسي=raisi نائب=naib ملك=malik أمير=amir مستشار=mustashar سفير=safir مبعوث=mabuth مندوب=mandub وفد=wafd خارجية=kharijiya
    داخلية=dakhiliya دفاع=difa مالية=maliya تجارة=tijara اقتصاد=iqtisad طاقة=taqa نفط=naft صحة=sihha تعليم=talim دولة=dawla حكومة=hukuma مجلس=majlis نواب=nuwwab
    سعودي=saudi مصري=misri روسي=rusi إيراني=irani فرنسي=faransi صيني=sini أمريكي=amriki أميركي=amriki بريطاني=baritani ألماني=almani`,
};
