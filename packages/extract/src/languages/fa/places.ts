import type { Ambiguity } from "../parts/place-words.ts";
import type { AddedPlaces } from "../places-of-core.ts";

// biome-ignore format: a form a line
const ambiguities: readonly Ambiguity[] = [
  { forms: "دوشنبه", also: "Monday", after: "شهر, پایتخت", otherwise: "none" },
  { forms: "کنگو, کنگویی", also: "two states", countries: "CD, CG", near: true, otherwise: "candidate" },
  { forms: "امان", also: "safety", near: true, after: "شهر, پایتخت", notAfter: "در", otherwise: "none" },
  { forms: "عمان", also: "Amman in the Arabic spelling", otherwise: "sure" },
  { forms: "مالی", also: "financial", after: "در, به, از, کشور, جمهوری", near: true, otherwise: "none" },
  { forms: "وین", also: "Wayne", otherwise: "sure" },
];

/** What drafts need beside the Persian names of places in core. */
export const persianPlaces: AddedPlaces = {
  otherCapitals: {
    BI: "بوجومبورا",
    BO: "سوکره",
    CI: "ابیجان",
    IL: "تل, !اورشلیم",
    LK: "کلمبو",
    MY: "پوتراجایا",
    NL: "لاهه",
    TZ: "دارالسلام",
    ZA: "کیپ",
  },
  ambiguousCapitals: { JO: "امان", TJ: "دوشنبه" },
  ambiguities,
  lists: {
    men: "",
    moneyBefore: "دلار, پوند, دینار, درهم, فرانک, پزو, روبل, کرون, ین, یوان, لیر, ریال, روپیه",
  },
};
