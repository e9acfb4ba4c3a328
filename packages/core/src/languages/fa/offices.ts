import type { Offices } from "../parts/names.ts";
import { titles } from "./titles.ts";

/** Persian words for offices and for the bodies that have them; the body follows its office directly. */
export const offices: Offices = {
  titles,
  deputies: `معاون معاونت قائم‌مقام قائم_مقام جانشین دستیار سرپرست کفیل سابق اسبق پیشین نایب`,
  bodies: [
    {
      ranks: ["igo-head", "igo-senior"],
      names: `کمیسیون_اروپا شورای_اروپا مجمع_عمومی شورای_امنیت بانک_جهانی اتحادیه_آفریقا اتحادیه_عرب
        سازمان_ملل سازمان_ملل_متحد اتحادیه_اروپا کمیسیون_اتحادیه_اروپا صندوق_بین‌المللی_پول شورای_همکاری`,
    },
    { ranks: ["igo-head", "igo-senior", "parliament-speaker"], names: "پارلمان_اروپا مجمع_پارلمانی" },
    {
      ranks: ["head-of-government"],
      names: "دولت کابینه هیئت_دولت هیات_دولت هیئت_وزیران هیات_وزیران شورای_وزیران حکومت",
    },
    {
      ranks: ["business", "senior-official"],
      names: `اتاق_بازرگانی اتاق_تجارت اتاق_صنایع شرکت هلدینگ بانک_مرکزی بانک_ملی بانک هیئت_مدیره هیات_مدیره گروه_صنعتی اتاق`,
    },
    {
      ranks: ["parliament-speaker", "parliamentarian"],
      names: `مجلس مجلس_شورای_اسلامی مجلس_نمایندگان مجلس_سنا مجلس_ملی مجلس_عوام مجلس_اعیان پارلمان سنا دوما دومای_دولتی دومای_روسیه
        کنست ولسی‌جرگه ولسی_جرگه مشرانو_جرگه شورای_ملی مجلس_شورا کنگره بوندستاگ شورای_فدراسیون مجلس_خبرگان`,
    },
    {
      ranks: ["civil-society", "business", "religious", "party-leader", "igo-head", "igo-senior"],
      names: `دانشگاه دانشکده فرهنگستان آکادمی مؤسسه پژوهشگاه پژوهشکده بنیاد انجمن باشگاه کمیته فدراسیون هلال_احمر صلیب_سرخ
        جمعیت کانون اندیشکده اتحادیه`,
    },
    {
      ranks: ["senior-official", "igo-head", "igo-senior"],
      names: "دیوان_عالی قوه_قضائیه دادگاه دادگاه_عالی دیوان دستگاه_قضایی",
    },
    { ranks: ["party-leader", "parliamentarian"], names: "حزب جنبش جبهه نهضت فراکسیون" },
    { ranks: ["subnational-leader"], names: "شهرداری شورای_شهر شورای_اسلامی_شهر" },
  ],
  undecidedBodies: "شورا شورای مجمع اقلیم منطقه سازمان اداره تشکیلات",
  heads: "رئیس رئیسه ریاست",
  envoys: "فرستاده نماینده",
  senders: `سازمان_ملل سازمان_ملل_متحد اتحادیه_اروپا اتحادیه_آفریقا اتحادیه_عرب دبیرکل_سازمان_ملل
    دبیرکل_سازمان_ملل_متحد`,
  bodyGrammar: { adjectives: 0 },
};
