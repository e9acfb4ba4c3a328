/** A country code that ISO 3166-3 lists as withdrawn. */
export interface WithdrawnCountry {
  /** The year of the withdrawal. */
  year: number;
  /** The codes of today's countries on the territory, separated by spaces. */
  successors: string;
}

/** The withdrawn codes of the country list, by ISO 3166-3. */
export const withdrawnCountryCodes: Readonly<Record<string, WithdrawnCountry>> = {
  AN: { year: 2010, successors: "BQ CW SX" },
  BU: { year: 1989, successors: "MM" },
  CS: { year: 2006, successors: "ME RS XK" },
  DD: { year: 1990, successors: "DE" },
  DY: { year: 1977, successors: "BJ" },
  HV: { year: 1984, successors: "BF" },
  NH: { year: 1980, successors: "VU" },
  NT: { year: 1993, successors: "IQ SA" },
  PZ: { year: 1980, successors: "PA" },
  RH: { year: 1980, successors: "ZW" },
  SU: { year: 1992, successors: "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ" },
  TP: { year: 2002, successors: "TL" },
  VD: { year: 1977, successors: "VN" },
  YD: { year: 1990, successors: "YE" },
  YU: { year: 2003, successors: "BA HR ME MK RS SI XK" },
  ZR: { year: 1997, successors: "CD" },
};

/** Whether a withdrawn code was that of a country that includes today's country: SU for Kyiv in 1974. */
export function isSuccessorOf(country: string, withdrawn: string): boolean {
  return withdrawnCountryCodes[withdrawn]?.successors.split(" ").includes(country) === true;
}
