import { keepGenerated } from "../../../scripts/generated-files.ts";
import { capitalFile, nameFile } from "./gazetteer/cldr-files.ts";

const folder = "packages/extract/src/gazetteer/generated/";

keepGenerated(
  "gazetteer from CLDR",
  new Map([
    [`${folder}cldr-names.ts`, nameFile()],
    [`${folder}cldr-capitals.ts`, capitalFile()],
  ]),
);
