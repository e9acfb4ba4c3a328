import { countryList } from "@diplomatic-visits/core/codelists";
import { historianArticles, historianRecords } from "@diplomatic-visits/core/formats/historyatstate";

/** How often each country's leaders visited the United States in each year, as the page of these visits shows it. */
export interface ListedVisits {
  source: string;
  license: "CC0-1.0";
  years: number[];
  /** In the order of their sums; a withdrawn code is that of a country of its time. */
  countries: ListedCountry[];
}

/** A country with its visits, one number for each year. */
export interface ListedCountry {
  /** Absent where the list names a country without a code. */
  code?: string;
  en: string;
  ar: string;
  counts: number[];
}

/** The names of countries that the country list has no code for. */
const arabicNames: Readonly<Record<string, string>> = { Malaya: "الملايو", Tanganyika: "تنجانيقا" };

/** Counts the visits in files of the list of visits; each is read as `visits convert --from historyatstate` reads it. */
export function countListedVisits(files: readonly string[]): ListedVisits {
  const records = files.flatMap((xml) => historianRecords(xml).records);
  const visits = [...historianArticles(records)].flatMap(({ coding }) => {
    const country = coding?.entities?.find(({ kind }) => kind === "country");
    const year = Number(coding?.visits?.[0]?.start?.value?.slice(0, 4));
    return country && year ? [{ code: country.country, name: country.name["en"] ?? "", year }] : [];
  });
  const years = [...new Set(visits.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = new Map<string, ListedCountry>();
  for (const { code, name, year } of visits) {
    const key = code ?? name;
    const row = rows.get(key) ?? { ...namesOf(code, name), counts: years.map(() => 0) };
    rows.set(key, row);
    const i = years.indexOf(year);
    row.counts[i] = (row.counts[i] ?? 0) + 1;
  }
  const countries = [...rows.values()].sort((a, b) => sum(b) - sum(a) || a.en.localeCompare(b.en, "en"));
  return { source: "https://github.com/HistoryAtState/visits", license: "CC0-1.0", years, countries };
}

function namesOf(code: string | undefined, name: string): Omit<ListedCountry, "counts"> {
  const listed = countryList.values.find(({ value }) => value === code);
  if (listed) return { code: listed.value, ...listed.label };
  return { en: name, ar: arabicNames[name] ?? name };
}

function sum({ counts }: ListedCountry): number {
  return counts.reduce((all, count) => all + count, 0);
}
