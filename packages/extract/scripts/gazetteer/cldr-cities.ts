import { createRequire } from "node:module";

interface Zones {
  [part: string]: Zones | string;
}
interface TimeZones {
  main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>;
}
interface WindowsZones {
  supplemental: { windowsZones: { mapTimezones: { mapZone: { _type: string; _territory: string } }[] } };
}

/** A city that CLDR names for a time zone. */
export interface City {
  name: string;
  country: string;
}

const require = createRequire(import.meta.url);

/** The cities that CLDR names for time zones, in one language, by zone. */
export function citiesOf(locale: string): Map<string, City> {
  const file: TimeZones = require(`cldr-dates-full/main/${locale}/timeZoneNames.json`);
  const named = new Map(exemplars(file.main[locale]?.dates.timeZoneNames.zone ?? {}, []));
  const cities = new Map<string, City>();
  for (const [zone, country] of countries()) {
    // English needs no name where the name of the zone is that of the city.
    const own = locale === "en" ? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ") : undefined;
    const name = named.get(zone) ?? own;
    if (name) cities.set(zone, { name: name.replaceAll("’", "'"), country });
  }
  return cities;
}

function exemplars(zones: Zones, path: string[]): [zone: string, city: string][] {
  return Object.entries(zones).flatMap(([part, inner]) => {
    if (typeof inner === "string") return part === "exemplarCity" ? [[path.join("/"), inner] as [string, string]] : [];
    return exemplars(inner, [...path, part]);
  });
}

function countries(): [zone: string, country: string][] {
  const { mapTimezones }: WindowsZones["supplemental"]["windowsZones"] =
    require("cldr-core/supplemental/windowsZones.json").supplemental.windowsZones;
  return mapTimezones
    .filter(({ mapZone }) => /^[A-Z]{2}$/.test(mapZone._territory) && mapZone._territory !== "ZZ")
    .flatMap(({ mapZone }) => mapZone._type.split(" ").map((zone): [string, string] => [zone, mapZone._territory]));
}
