import type { Locale } from "../labels.ts";

/** The words of the pictures. */
export interface PictureLabels {
  pictures: string;
  timeline: string;
  timelineAbout: string;
  published: string;
  within: string;
  before: string;
  undated: string;
  map: string;
  mapAbout: string;
  borders: string;
  places: string;
  world: string;
  mentions: string;
  network: string;
  networkAbout: string;
  table: string;
  who: string;
  tie: string;
  whom: string;
  fact: string;
  visits: string;
  meets: string;
  agrees: string;
  addresses: string;
  firm: string;
  other: string;
  range: string;
  /** The kinds of ties. */
  ties: Readonly<Record<"visit" | "meeting" | "agreement" | "statement" | "stance", string>>;
}

const en: PictureLabels = {
  pictures: "When, where, who",
  timeline: "Timeline",
  timelineAbout: "The dates that the article, or a source outside it, gives for what is told.",
  published: "The article is published",
  within: "within",
  before: "before",
  undated: "Not on the line: the words name no date.",
  map: "Map",
  mapAbout: "The places of the visits, and every country that the article names.",
  borders: "Borders as Natural Earth draws them; the map takes no position on them. Places: GeoNames, CC BY 4.0.",
  places: "Places and countries around the visits",
  world: "All countries named",
  mentions: "mentions",
  network: "Who with whom",
  networkAbout: "Visits, meetings, agreements and stances, each a line between those it joins.",
  table: "The same as a table",
  who: "Who",
  tie: "Tie",
  whom: "With whom, towards whom",
  fact: "Fact",
  visits: "visits",
  meets: "meets",
  agrees: "agreement with",
  addresses: "addresses",
  firm: "the date",
  other: "an alternative to it",
  range: "somewhere in this range",
  ties: { visit: "visit", meeting: "meeting", agreement: "agreement", statement: "statement", stance: "stance" },
};

const ar: PictureLabels = {
  pictures: "متى وأين ومن",
  timeline: "الخط الزمني",
  timelineAbout: "تواريخ ما يرويه المقال، كما يذكرها هو أو مصدر من خارجه.",
  published: "نشر المقال",
  within: "في أثناء",
  before: "قبل",
  undated: "أزمنة خارج الخط: كلماتها لا تحدد تاريخًا.",
  map: "الخريطة",
  mapAbout: "أماكن الزيارات، وكل دولة يذكرها المقال.",
  borders: "الحدود كما يرسمها Natural Earth، ولا تتخذ الخريطة موقفًا منها. الأماكن من GeoNames برخصة CC BY 4.0.",
  places: "الأماكن والدول حول الزيارات",
  world: "كل الدول المذكورة",
  mentions: "مواضع الذكر",
  network: "من مع من",
  networkAbout: "الزيارات واللقاءات والاتفاقات والمواقف، ولكلٍّ منها خط بين من تجمعهم.",
  table: "الشيء نفسه في جدول",
  who: "من",
  tie: "الصلة",
  whom: "مع من أو تجاه من",
  fact: "المعلومة",
  visits: "زيارة إلى",
  meets: "لقاء مع",
  agrees: "اتفاق مع",
  addresses: "يخاطب",
  firm: "التاريخ",
  other: "بديل منه",
  range: "في وقت ما من هذا المدى",
  ties: { visit: "زيارة", meeting: "لقاء", agreement: "اتفاق", statement: "قول", stance: "موقف" },
};

/** The words of the pictures in a language. */
export function pictureLabelsOf(locale: Locale): PictureLabels {
  return { en, ar }[locale];
}
