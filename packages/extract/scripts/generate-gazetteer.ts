import { existsSync, readdirSync } from "node:fs";
import { keepGenerated } from "../../../scripts/generated-files.ts";
import { arabic } from "../src/languages/ar/index.ts";
import { english } from "../src/languages/en/index.ts";
import { placesFile } from "./gazetteer/cldr-files.ts";
import { corePlacesFile } from "./gazetteer/core-places.ts";

const folder = "packages/extract/src/languages";
const languages = new URL("../src/languages/", import.meta.url);

// every language with places of its own has its names in CLDR beside them
const tags = readdirSync(languages).filter((tag) => existsSync(new URL(`${tag}/places`, languages)));

keepGenerated(
  "gazetteer from CLDR",
  new Map([
    ...tags.map((tag): [string, string] => [`${folder}/${tag}/generated/cldr-places.ts`, placesFile(tag)]),
    // the core has its own places for the other languages
    ["packages/core/src/languages/ar/places.ts", corePlacesFile(arabic, "Arabic")],
    ["packages/core/src/languages/en/places.ts", corePlacesFile(english, "English")],
  ]),
);
