import { readPackage } from "./read-package.ts";

/** The generated list of SPDX licence ids, those that are deprecated but still valid included. */
export function spdxFile(): string {
  const ids = ["spdx-license-ids/index.json", "spdx-license-ids/deprecated.json"].flatMap(readPackage<string[]>);
  return [
    "// Written by scripts/generate-codelists.ts from spdx-license-ids: do not edit.",
    "/** The ids of the SPDX licence list, separated by spaces. */",
    `export const spdxIds =\n  ${JSON.stringify(ids.join(" "))};`,
    "",
  ].join("\n");
}
