import { existsSync, readdirSync } from "node:fs";
import { keepGenerated } from "../../../scripts/generated-files.ts";
import { placesFile } from "./gazetteer/cldr-files.ts";

const folder = "packages/extract/src/languages";
const languages = new URL("../src/languages/", import.meta.url);

// every language with places of its own has its names in CLDR beside them
const tags = readdirSync(languages).filter((tag) => existsSync(new URL(`${tag}/places`, languages)));

keepGenerated(
  "gazetteer from CLDR",
  new Map(tags.map((tag) => [`${folder}/${tag}/generated/cldr-places.ts`, placesFile(tag)])),
);
