import { keepGenerated } from "../../../scripts/generated-files.ts";
import { countryFile } from "./codelists/countries.ts";
import { currencyFile } from "./codelists/currencies.ts";
import { languageAliasFile } from "./codelists/language-aliases.ts";
import { mediaTopicFile } from "./codelists/media-topics.ts";
import { spdxFile } from "./codelists/spdx-ids.ts";

const folder = "packages/core/src/codelists/generated/";

keepGenerated(
  "generated codelists",
  new Map([
    [`${folder}countries.ts`, countryFile()],
    [`${folder}currencies.ts`, currencyFile()],
    [`${folder}language-aliases.ts`, languageAliasFile()],
    [`${folder}media-topics.ts`, mediaTopicFile()],
    [`${folder}spdx-ids.ts`, spdxFile()],
  ]),
);
