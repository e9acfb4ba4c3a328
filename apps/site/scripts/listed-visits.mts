// Writes the numbers of the page of listed visits from the slice of the lists in the folder of peer data.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { peerFolder } from "../../../test/peer-data.ts";
import { countListedVisits } from "./count-listed-visits.mts";

const folder = `${peerFolder}/peer-cases/historyatstate/visits`;
const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
const counted = countListedVisits(names.sort().map((name) => readFileSync(`${folder}/${name}`, "utf8")));
writeFileSync(
  new URL("../src/listed-visits/listed-visits.json", import.meta.url),
  `${JSON.stringify(counted, null, 2)}\n`,
);
