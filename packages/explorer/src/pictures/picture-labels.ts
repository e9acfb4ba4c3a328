import type { Locale } from "../labels.ts";
import type { DistanceWords } from "./time-axis.ts";

/** The words of the pictures. */
export interface PictureLabels {
  pictures: string;
  timeline: string;
  timelineAbout: string;
  published: string;
  within: string;
  before: string;
  undated: string;
  /** What the axis of the timeline measures. */
  axis: string;
  distance: DistanceWords;
  ofVisits: string;
  ofOthers: string;
  map: string;
  mapAbout: string;
  borders: string;
  places: string;
  world: string;
  journeys: string;
  mentions: string;
  network: string;
  networkAbout: string;
  table: string;
  who: string;
  tie: string;
  whom: string;
  when: string;
  fact: string;
  person: string;
  country: string;
  other: string;
  firm: string;
  otherDate: string;
  range: string;
  /** The kinds of events. */
  ties: Readonly<Record<"visit" | "meeting" | "agreement" | "statement" | "stance", string>>;
}

const lengths = {
  en: { day: "a day", week: "a week", month: "a month", year: "a year", decade: "ten years", century: "a century" },
  ar: { day: "يوم", week: "أسبوع", month: "شهر", year: "سنة", decade: "عشر سنوات", century: "مئة سنة" },
} as const;

const en: PictureLabels = {
  pictures: "When, where, who",
  timeline: "Timeline",
  timelineAbout:
    "Every date that the article states, or that a source outside it adds. Distances from the first day of the visit are drawn on a logarithmic scale: a day is as visible as a year.",
  published: "The article is published",
  within: "within",
  before: "before",
  undated: "Not on the line, because the words name no date:",
  axis: "Date and event",
  distance: (length, isBefore) => `${lengths.en[length]} ${isBefore ? "before" : "after"}`,
  ofVisits: "Visits",
  ofOthers: "Other dates",
  map: "Map",
  mapAbout: "Where the visits lead, and every country that the article names.",
  borders: "Borders as Natural Earth draws them; the map takes no position on them. Places: GeoNames, CC BY 4.0.",
  places: "Places and countries around the visits",
  world: "All countries named",
  journeys: "Visits on the map",
  mentions: "mentions",
  network: "Who with whom",
  networkAbout:
    "Those who act and those they address at the sides; in the middle what joins them, with its date or status. An arrow points to whom it is directed at.",
  table: "The same as a table",
  who: "Who",
  tie: "What",
  whom: "To whom",
  when: "When",
  fact: "Fact",
  person: "person",
  country: "country",
  other: "other entity",
  firm: "the date",
  otherDate: "an alternative to it",
  range: "somewhere in this range",
  ties: { visit: "visit", meeting: "meeting", agreement: "agreement", statement: "statement", stance: "stance" },
};

const ar: PictureLabels = {
  pictures: "متى وأين ومن",
  timeline: "الخط الزمني",
  timelineAbout:
    "كل تاريخ يذكره المقال أو يضيفه مصدر من خارجه. تُقاس المسافات من أول أيام الزيارة بمقياس لوغاريتمي، فيظهر اليوم كما تظهر السنة. يجري الزمن من اليمين إلى اليسار.",
  published: "نشر المقال",
  within: "في أثناء",
  before: "قبل",
  undated: "خارج الخط، لأن كلماتها لا تحدد تاريخًا:",
  axis: "التاريخ والحدث",
  distance: (length, isBefore) => `${isBefore ? "قبل" : "بعد"} ${lengths.ar[length]}`,
  ofVisits: "الزيارات",
  ofOthers: "تواريخ أخرى",
  map: "الخريطة",
  mapAbout: "وجهات الزيارات، وكل دولة يذكرها المقال.",
  borders: "الحدود كما يرسمها Natural Earth، ولا تتخذ الخريطة موقفًا منها. الأماكن من GeoNames بترخيص CC BY 4.0.",
  places: "الأماكن والدول حول الزيارات",
  world: "كل الدول المذكورة",
  journeys: "الزيارات على الخريطة",
  mentions: "مواضع الذكر",
  network: "من مع من",
  networkAbout:
    "في الجانبين من يبادر ومن يُوجَّه إليه الفعل، وفي الوسط ما يجمعهم مع تاريخه أو حالته. يشير السهم إلى من يُوجَّه إليه الفعل.",
  table: "المعلومات نفسها في جدول",
  who: "من",
  tie: "ماذا",
  whom: "إلى من",
  when: "متى",
  fact: "المعلومة",
  person: "شخص",
  country: "دولة",
  other: "كيان آخر",
  firm: "التاريخ",
  otherDate: "بديل منه",
  range: "في وقت ما من هذا المدى",
  ties: { visit: "زيارة", meeting: "لقاء", agreement: "اتفاق", statement: "قول", stance: "موقف" },
};

/** The words of the pictures in a language. */
export function pictureLabelsOf(locale: Locale): PictureLabels {
  return { en, ar }[locale];
}
