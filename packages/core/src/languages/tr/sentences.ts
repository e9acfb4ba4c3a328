import type { Sentences } from "../parts/assertion.ts";

/** Turkish abbreviations, figures that a full stop makes ordinals, and words that open sentences. */
export const sentences: Sentences = {
  neverLast: `doç yrd av sn hz bkz alb org korg tuğg tümg oramiral ora kora dr prof öğr gör arş mah cad sok bul mr mrs st alm ing fr ör
    örn bk karş haz çev yay kor yb bnb yzb ütğm tğm asb uzm op dok müh ecz vet uz`,
  beforeNumber: "no nr s sf ss md böl cilt c tel",
  perhapsLast: "vb vs vd ltd şti a.ş t.a.ş tic san koop km.h ünv",
  ordinalStop: true,
  openers: `bu şu o bunun bunlar onlar biz ben siz ancak fakat ama ve ayrıca öte bununla ardından ise ile için eğer çünkü daha sonra önce
    şimdi bugün dün yarın görüşmede görüşmenin görüşme toplantıda toplantının ziyaret ziyaretin iki taraf taraflar yandan
    böylece bir böyle çok her hiç diğer aynı son ilk orada burada nitekim yine zira konuşmasında açıklamada`,
  eras: "m.ö m.s i.ö i.s",
};
