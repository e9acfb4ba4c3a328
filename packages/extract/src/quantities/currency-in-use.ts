import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { perLexicons } from "../languages/active-lexicons.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";

// The code of a currency begins with that of its country, except where several states share one.
const users: Readonly<Record<string, string>> = {
  XOF: "BJ BF CI GW ML NE SN TG",
  XAF: "CM CF TD CG GQ GA",
  CHF: "CH LI",
};

const codesByName = perLexicons((lexicons): ReadonlyMap<string, readonly string[]> => {
  const names = sharedVocabulary(lexicons).lexicons.flatMap(({ money }) => money?.names ?? []);
  const codes = new Map<string, string[]>();
  for (const { unit, owners = {} } of names) codes.set(unit, [...(codes.get(unit) ?? []), ...Object.keys(owners)]);
  return codes;
});

/** Finds the code of a currency by its name, such as dinar, if just one of its states is among the countries of a text. */
export function currencyInUse(
  lexicons: ActiveLexicons,
  countries: ReadonlySet<string>,
): (name: string) => string | undefined {
  const isUsed = (code: string) =>
    (users[code] ?? code.slice(0, 2)).split(" ").some((country) => countries.has(country));
  return (name) => {
    const used = [...new Set(codesByName(lexicons).get(name) ?? [])].filter(isUsed);
    return used.length === 1 ? used[0] : undefined;
  };
}
