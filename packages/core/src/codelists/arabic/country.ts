import type { CodelistValue } from "../codelist.ts";
import { type CountryKind, countryKindOf } from "../country.ts";
import type { ArabicProse } from "./arabic-prose.ts";

const counts: Readonly<Record<CountryKind, string>> = {
  current: "كما ترد في ISO 3166-1",
  reserved: "هيئة من الدول يحجز لها ISO 3166-1 رمزًا، وليست دولة",
  "user-assigned": "برمز شائع يتركه ISO 3166-1 لمستعمليه",
  retired: "رمز مسحوب من ISO 3166-1: لما حدث أثناء سريانه فقط",
};

/** The list `country` in Arabic. */
export const countryArabic: ArabicProse = {
  description:
    "الدول كما ترد في ISO 3166-1، مع XK وEU وUN والرموز المسحوبة؛ ولا يدل الرمز على من له السيادة على إقليم.",
  definitions: (country: CodelistValue) => `${country.label.ar}، ${counts[countryKindOf(country)]}.`,
};
