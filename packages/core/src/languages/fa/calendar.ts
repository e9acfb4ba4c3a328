import type { Months, Weekdays } from "../parts/calendar.ts";

/** The Persian weekdays, in one word, with a space or with a zero-width non-joiner, which folds to one word. */
export const weekdays: Weekdays = {
  names: [
    "دوشنبه دو_شنبه",
    "سه‌شنبه سه_شنبه",
    "چهارشنبه چهار_شنبه چارشنبه",
    "پنجشنبه پنج_شنبه",
    "جمعه آدینه",
    "شنبه",
    "یکشنبه یک_شنبه",
  ],
};

/**
 * The names of months: Gregorian in the French sounds of Iran and the English ones of Afghanistan, Solar Hijri in the
 * Iranian names and in the signs of the zodiac that Afghanistan uses, and Islamic.
 */
export const months: Months = {
  names: {
    // biome-ignore format: a month a line
    gregorian: [
      "ژانویه جنوری",
      "فوریه فبروری",
      "مارس مارچ",
      "آوریل اپریل",
      "مه می",
      "ژوئن جون",
      "ژوئیه جولای جولایی",
      "اوت اگست آگوست",
      "سپتامبر سپتمبر",
      "اکتبر اکتوبر",
      "نوامبر نومبر",
      "دسامبر دسمبر",
    ],
    // biome-ignore format: a month a line
    persian: [
      "فروردین حمل",
      "اردیبهشت ثور",
      "خرداد جوزا",
      "تیر سرطان",
      "مرداد امرداد اسد",
      "شهریور سنبله",
      "مهر میزان",
      "آبان عقرب",
      "آذر قوس",
      "دی جدی",
      "بهمن دلو",
      "اسفند اسپند حوت",
    ],
    // biome-ignore format: a month a line
    islamic: [
      "محرم محرم‌الحرام",
      "صفر صفرالمظفر",
      "ربیع‌الاول ربیع_الاول ربیع_اول",
      "ربیع‌الثانی ربیع_الثانی ربیع_الآخر ربیع‌الآخر ربیع_ثانی",
      "جمادی‌الاول جمادی_الاول جمادی‌الاولی جمادی_الاولی",
      "جمادی‌الثانی جمادی_الثانی جمادی‌الثانیه جمادی_الثانیه جمادی‌الآخر",
      "رجب رجب‌المرجب",
      "شعبان شعبان‌المعظم",
      "رمضان رمضان‌المبارک",
      "شوال شوال‌المکرم",
      "ذیقعده ذی‌القعده ذی_القعده ذوالقعده ذی_قعده",
      "ذیحجه ذی‌الحجه ذی_الحجه ذوالحجه ذی_حجه",
    ],
  },
  doubtful: `مه می جون اوت تیر مهر آبان آذر دی بهمن حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
    محرم صفر رجب شعبان رمضان شوال اسپند`,
  timeBefore: "ماه برج اوایل اواسط اواخر نیمه آغاز ابتدای پایان انتهای",
  timeAfter: "ماه ماه‌های امسال سال گذشته آینده جاری شمسی خورشیدی میلادی قمری",
};
