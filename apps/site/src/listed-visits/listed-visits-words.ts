import type { Words } from "../words";

interface ListedVisitsWords {
  title: string;
  description: string;
  lead: string;
  source: string;
  guide: readonly [label: string, to: string];
  byYear: string;
  chart: (decade: number, visits: number) => string;
  byCountry: string;
  scroll: string;
  country: string;
  all: string;
  decade: (decade: number) => string;
  few: string;
  note: string;
}

const en: ListedVisitsWords = {
  title: "Visits to the United States by country and year",
  description: "766 visits of foreign leaders to the United States, counted by country and year from coded articles.",
  lead: "The Office of the Historian of the US Department of State lists the visits of foreign leaders. Each record was read as an article in which every value quotes the record's words; these are their numbers for the 1960s and the 2010s.",
  source: "Source: HistoryAtState/visits, two decades, in the public domain (CC0 1.0).",
  guide: ["Build the whole set yourself", "/docs/guides/visits-of-the-historian/"],
  byYear: "By year",
  chart: (decade, visits) => `${decade}s: ${visits} visits`,
  byCountry: "By country",
  scroll: "Visits by country and year; scrolls sideways",
  country: "Country",
  all: "All",
  decade: (decade) => `${decade}s`,
  few: "Countries with one or two visits",
  note: "A visit is counted in the year in which it began. A country has the name and the code of its time: the Soviet Union is not Russia. An empty cell means that the list has no visit for that year.",
};

const ar: ListedVisitsWords = {
  title: "الزيارات إلى الولايات المتحدة بحسب البلد والسنة",
  description: "766 زيارة قام بها قادة أجانب إلى الولايات المتحدة، محصاةً بحسب البلد والسنة من مقالات مرمَّزة.",
  lead: "ينشر مكتب المؤرخ في وزارة الخارجية الأمريكية قائمة بزيارات القادة الأجانب. وقد قُرئ كل سجل منها على أنه مقال تقتبس كل قيمة فيه ألفاظ السجل، وهذه أعداد الستينيات والعقد الثاني من هذا القرن.",
  source: "المصدر: HistoryAtState/visits، عقدان، في الملك العام (CC0 1.0).",
  guide: ["كيف تُبنى المجموعة كلها", "/docs/guides/visits-of-the-historian/"],
  byYear: "بحسب السنة",
  chart: (decade, visits) => `${decade}–${decade + 9}: عدد الزيارات ${visits}`,
  byCountry: "بحسب البلد",
  scroll: "الزيارات بحسب البلد والسنة، جدول يُمرَّر أفقيًّا",
  country: "البلد",
  all: "المجموع",
  decade: (decade) => `${decade}–${decade + 9}`,
  few: "بلدان لها زيارة أو زيارتان",
  note: "تُحسب الزيارة في السنة التي بدأت فيها. وللبلد اسمه ورمزه في زمن الزيارة، فالاتحاد السوفيتي غير روسيا. والخانة الفارغة تعني أن القائمة ليس فيها زيارة في تلك السنة.",
};

/** The words of the page of listed visits. */
export const listedVisitsWords: Words<ListedVisitsWords> = { en, ar };
