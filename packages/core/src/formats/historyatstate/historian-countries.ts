/** A country as the Office of the Historian names it. */
export interface NamedCountry {
  /** The names that the lists use. */
  names: readonly string[];
  /** Its code in the country list; absent if the list has none for it. */
  code?: string;
  /** A withdrawn code, the first day of the state if it matters, and the first day on which the code no longer applied. */
  withdrawn?: { code: string; from?: string; until: string };
  /** Why the code is not the one that the words suggest. */
  note?: string;
}

/**
 * The names of countries that English word lists do not have, and the states that no longer exist. Withdrawn codes are those
 * of ISO 3166-3 with the date of withdrawal. Czechoslovakia does not get a code: its code CS was later given to Serbia and Montenegro. The
 * Federal Republic of Germany had the code DE, and the Republic of Viet-Nam had VN.
 */
// biome-ignore format: a country a line
export const historianCountries: readonly NamedCountry[] = [
  { names: ["U.S.S.R.", "USSR", "Soviet Union", "Union of Soviet Socialist Republics"], code: "SU" },
  { names: ["Yugoslavia", "Yugoslavia (Kingdom)"], code: "YU" },
  { names: ["Serbia and Montenegro", "Serbia-Montenegro"], code: "CS" },
  { names: ["Czechoslovakia"] },
  { names: ["Germany, Federal Republic of", "Germany (Federal Republic of)", "Federal Republic of Germany", "West Germany", "West Berlin"], code: "DE" },
  { names: ["Germany, Democratic Republic of", "German Democratic Republic", "East Germany"], code: "DD" },
  { names: ["Democratic Republic of the Congo (Zaire)", "Zaire", "Zaire (Congo)"], code: "CD", withdrawn: { code: "ZR", from: "1971-10-27", until: "1997-07-14" } },
  { names: ["Congo, Democratic Republic of", "Congo, Democratic Republic of the", "Congo (Kinshasa)", "Congo (Léopoldville)"], code: "CD" },
  { names: ["Congo, Republic of", "Congo, Republic of the", "Congo (Brazzaville)"], code: "CG" },
  { names: ["Burma", "Burma (Myanmar)", "Myanmar (Burma)"], code: "MM", withdrawn: { code: "BU", until: "1989-12-05" } },
  { names: ["Upper Volta", "Burkina Faso (Upper Volta)"], code: "BF", withdrawn: { code: "HV", until: "1984-08-04" } },
  { names: ["Dahomey", "Dahomey (Benin)", "Benin (Dahomey)"], code: "BJ", withdrawn: { code: "DY", until: "1977-02-21" } },
  { names: ["Rhodesia", "Southern Rhodesia"], code: "ZW", withdrawn: { code: "RH", until: "1980-06-03" } },
  { names: ["Yemen, South", "South Yemen", "People’s Democratic Republic of Yemen"], code: "YD" },
  { names: ["Yemen Arab Republic", "North Yemen", "Yemen, North"], code: "YE" },
  { names: ["East Timor"], code: "TL", withdrawn: { code: "TP", until: "2002-05-20" } },
  { names: ["Netherlands Antilles"], code: "AN" },
  { names: ["New Hebrides"], code: "NH" },
  { names: ["Panama Canal Zone", "Canal Zone"], code: "PZ" },
  { names: ["Vietnam, North", "North Vietnam", "Democratic Republic of Vietnam"], code: "VD" },
  { names: ["Vietnam, South", "South Vietnam", "Republic of Vietnam", "Vietnam, Republic of"], code: "VN" },
  { names: ["Korea", "Korea, South", "Korea, Republic of", "South Korea"], code: "KR" },
  { names: ["Korea, North", "Korea, Democratic People’s Republic of"], code: "KP" },
  { names: ["China, People’s Republic of", "China"], code: "CN" },
  { names: ["China, Republic of", "Republic of China", "Taiwan"], code: "TW", note: "The Republic of China is the government on Taiwan." },
  { names: ["Vatican City", "Holy See", "The Holy See", "Papal States"], code: "VA" },
  { names: ["Palestinian Authority", "Palestinian National Authority", "West Bank and Gaza"], code: "PS" },
  { names: ["United Kingdom (Wales)", "United Kingdom (Northern Ireland)", "United Kingdom (Scotland)", "Northern Ireland", "England"], code: "GB" },
  { names: ["Ireland", "Ireland (Eire)", "Irish Free State"], code: "IE" },
  { names: ["Ivory Coast", "Cote d’Ivoire", "Cote d'Ivoire"], code: "CI" },
  { names: ["Somali Republic", "Somalia"], code: "SO" },
  { names: ["Swaziland", "Eswatini"], code: "SZ" },
  { names: ["Macedonia", "North Macedonia", "Former Yugoslav Republic of Macedonia"], code: "MK" },
  { names: ["Ceylon", "Ceylon (Sri Lanka)"], code: "LK" },
  { names: ["The Gambia", "Gambia, The"], code: "GM" },
  { names: ["The Bahamas", "Bahamas, The"], code: "BS" },
  { names: ["Persia", "Persia (Iran)"], code: "IR" },
  { names: ["Siam", "Siam (Thailand)"], code: "TH" },
  { names: ["Marshall Islands", "Republic of the Marshall Islands"], code: "MH" },
  { names: ["Sao Tome and Principe"], code: "ST" },
  { names: ["Cape Verde", "Cabo Verde"], code: "CV" },
  { names: ["Turkey", "Türkiye"], code: "TR" },
  { names: ["Kosovo"], code: "XK" },
  { names: ["European Union", "European Commission", "European Community"], code: "EU" },
  { names: ["Tanganyika"] },
  { names: ["Malaya"] },
  { names: ["Newfoundland"] },
];

/** Adjectives of states that no longer exist, or that word lists do not have. */
export const historianAdjectives: Readonly<Record<string, string>> = {
  "West German": "DE",
  "East German": "DD",
  Soviet: "SU",
  Yugoslav: "YU",
  "North Vietnamese": "VD",
  "South Vietnamese": "VN",
  Spanish: "ES",
  Rhodesian: "RH",
};
