import { describe, expect, it } from "vitest";
import { personsIn } from "../drafted-text.ts";

describe("where names begin and end", () => {
  it.each<[text: string, said: string[]]>([
    ["دعا الملك فهد الرئيس علي يوسف للعشاء.", ["فهد", "علي يوسف"]],
    ["وصل رئيس الوزراء القطري سالم الكواري إلى بيروت.", ["سالم الكواري"]],
    ["وغادر أمير الكويت جابر المنصور الدوحة.", ["جابر المنصور"]],
    ["والتقى السيد جاسم البدري الأمين العام.", ["جاسم البدري"]],
    ["التقى الأمير تركي بن سعود وفدا من مالي.", ["تركي بن سعود"]],
    ["واتصل الوزير سيرغي بيتروف هاتفيا بنظيره.", ["سيرغي بيتروف"]],
    ["وقال إن الرئيس ليو مارش سيقوم بجولة.", ["ليو مارش"]],
    ["وأكد الأمير نايف بن سعود عمق العلاقات.", ["نايف بن سعود"]],
    ["وقدم السفير بدر بن حمود أوراق اعتماده.", ["بدر بن حمود"]],
    ["وقدم الوزير أحمد المنصوري التعازي.", ["أحمد المنصوري"]],
    ["والتقى وزير الخارجية المصري نظيريه الأردني والبحريني.", []],
    ["والتقى الوزير سالم الحربي رئيسة الحكومة ليلى كريمي.", ["سالم الحربي", "ليلى كريمي"]],
    ["واستقبل الشيخ سيف قائد الجيش جوزيف خوري.", ["سيف", "جوزيف خوري"]],
    ["واستقبل الرئيس علي يوسف أمين عام المنظمة أحمد سعيد.", ["علي يوسف", "أحمد سعيد"]],
    ["وعقد الرئيس كريم سالم جلسة مباحثات.", ["كريم سالم"]],
    ["شدد الرئیس علی ضرورة الحوار.", []],
    ["وزار الرئیس علی یوسف الصین.", ["علی یوسف"]],
    ["وبحث الوزير كمال درويش خلال لقائه السفير.", ["كمال درويش"]],
    ["استقبل الرئيس سامر الغندور مبعوث الأمم المتحدة.", ["سامر الغندور"]],
    ["زار رئيس مالطا ليو مارش القاهرة.", ["ليو مارش"]],
    ["President Ali Yusuf Meets Prime Minister Ada Brill in Oslo", ["Ali Yusuf", "Ada Brill"]],
    ["Foreign Minister Omar Sayed Tuesday flew to Oslo.", ["Omar Sayed"]],
    ["The minister of defence of Japan, Taro Endo, left.", ["Taro Endo"]],
    ["The President of the Republic of Korea, Park Min-ji, met them.", ["Park Min-ji"]],
    ["The Foreign Secretary, Eleanor Whitfield, will travel.", ["Eleanor Whitfield"]],
    ["Israel said its defence minister, Avi Carmel, had left.", ["Avi Carmel"]],
    ["Anna Berg, Sweden's foreign minister, came.", ["Anna Berg"]],
    ["Omar Sayed, the Iraqi prime minister, came.", ["Omar Sayed"]],
    ["They met Sweden's foreign minister. Omar Sayed spoke.", []],
    ["Former Prime Minister Tony Alder and the late President Omar Sayed", ["Tony Alder", "Omar Sayed"]],
    ["Senator Chad Marsh came.", ["Chad Marsh"]],
    ["the prime minister, France and Germany", []],
    ["وأكد الوزير أحمد المنصوري استعداد بلاده للتعاون.", ["أحمد المنصوري"]],
    ["وأوفد الرئيس كريم سالم مبعوثا خاصا إلى باريس.", ["كريم سالم"]],
    ["ووقع الوزير سمير فهمي مذكرة تفاهم.", ["سمير فهمي"]],
    ["استقبل الملك فهد بمطار أوسلو الوفد.", ["فهد"]],
    ["Foreign Minister Leo Marsh-led talks continued.", ["Leo Marsh"]],
  ])("%s", (text, said) => {
    expect(personsIn(text)).toEqual(said);
  });
});
