import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";

/** The withdrawn codes that FollowTheMoney has, each by its name there. */
const withdrawn: Readonly<Record<string, string>> = { CS: "csxx", DD: "dd", SU: "suhh", YU: "yucs", ZR: "zr" };

/** A country as FollowTheMoney writes it: in lower case; undefined if it does not have the country. */
export function ftmCountry(code: string): string | undefined {
  return findValue(countryList, code)?.retired ? withdrawn[code] : code.toLowerCase();
}
