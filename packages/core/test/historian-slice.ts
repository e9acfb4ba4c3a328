import { readdirSync, readFileSync } from "node:fs";
import { peerPath } from "../../../test/peer-data.ts";

/** The slice of the lists of the Office of the Historian (CC0); undefined if it is absent. */
export const historianSlice = peerPath("peer-cases/historyatstate");

/** The files of the slice as text, visits before travels. */
export function historianFiles(folder: string): string[] {
  return ["visits", "travels"].flatMap((list) =>
    readdirSync(`${folder}/${list}`)
      .filter((name) => name.endsWith(".xml"))
      .sort()
      .map((name) => readFileSync(`${folder}/${list}/${name}`, "utf8")),
  );
}
