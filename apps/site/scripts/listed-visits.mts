// Writes the numbers of the page of listed visits from the slice of the lists in the folder of peer data.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { peerFolder } from "../../../test/peer-data.ts";
import { countListedVisits } from "./count-listed-visits.mts";

const folder = `${peerFolder}/peer-cases/historyatstate/visits`;
const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
const counted = countListedVisits(names.sort().map((name) => readFileSync(`${folder}/${name}`, "utf8")));
const rows = counted.countries.map((country) => `    ${JSON.stringify(country)}`).join(",\n");
const { source, license, years } = counted;
const head = `  "source": ${JSON.stringify(source)},\n  "license": ${JSON.stringify(license)},\n  "years": ${JSON.stringify(years)},\n`;
writeFileSync(
  new URL("../src/listed-visits/listed-visits.json", import.meta.url),
  `{\n${head}  "countries": [\n${rows}\n  ]\n}\n`,
);
