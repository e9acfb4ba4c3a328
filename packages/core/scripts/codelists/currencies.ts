import { currencyNames, withdrawnCurrencies } from "./currency-extras.ts";
import { readPackage } from "./read-package.ts";
import { readTsv } from "./read-tsv.ts";
import { type Row, rowFile } from "./row-file.ts";

interface Currencies {
  main: Record<string, { numbers: { currencies: Record<string, { displayName?: string }> } }>;
}

function namer(locale: "en" | "ar"): (code: string) => string {
  const table = readPackage<Currencies>(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale]?.numbers
    .currencies;
  return (code) => {
    const name = currencyNames[code]?.[locale] ?? table?.[code]?.displayName;
    // CLDR returns the bare code if a language does not have a name
    if (!name || name === code) throw new Error(`${code} has no name in ${locale}: add it to currency-extras.ts`);
    return name;
  };
}

/** The generated list of currencies: code, number, minor digits, names, status. */
export function currencyFile(): string {
  const [en, ar] = [namer("en"), namer("ar")];
  const current = readTsv("iso-4217.tsv").map(
    ([code = "", number = "", minor]): Row => [code, number, minor || null, en(code), ar(code), "current"],
  );
  const active = new Set(current.map(([code]) => code));
  const withdrawn = withdrawnCurrencies.map((code): Row => {
    if (active.has(code)) throw new Error(`${code} is both current and withdrawn`);
    return [code, null, null, en(code), ar(code), "retired"];
  });
  const file = {
    name: "currencyRows",
    type: "[string, string | null, string | null, string, string, string]",
    description: "Code, number, minor digits, names in English and Arabic, standing.",
    source: "iso-4217.tsv, CLDR and currency-extras.ts",
  };
  return rowFile(file, [...current, ...withdrawn]);
}
