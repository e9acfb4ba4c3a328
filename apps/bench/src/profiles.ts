import { readFileSync } from "node:fs";
import { measuredProfiles } from "../../../packages/core/test/scores/profile-sizes.ts";
import { mutationsOfPart, type QuoteMutations } from "../../../packages/core/test/scores/quote-mutations.ts";
import { scoreRepair } from "../../../packages/core/test/scores/repaired-mutations.ts";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import { beside, type Row } from "./table.ts";

const text = new URL("text.txt", referenceFolder);

/** The schema that each language-model service is sent, in the terms of the services' limits. */
export function profileRows(): Row[] {
  return measuredProfiles().map(({ provider, asks, profile, faults }) => ({
    profile: provider,
    "asks for": asks,
    "properties (of 5,000)": profile.size.properties,
    "levels (of 10)": profile.size.depth,
    "enum values (of 1,000)": profile.size.enumValues,
    "nullable types": profile.size.nullable,
    "schema, bytes": profile.size.bytes,
    "instruction, characters": profile.instruction.length,
    "rules of the service broken": faults,
  }));
}

/** The mutations of quotes, each sent through repair. */
export function repairRows(path: string): Row[] {
  const all = JSON.parse(readFileSync(path, "utf8")) as QuoteMutations;
  return beside((part) => repairedRows(mutationsOfPart(part, all)), ["who"]);
}

function repairedRows(mutations: QuoteMutations): Row[] {
  const score = scoreRepair(readFileSync(text, "utf8"), mutations);
  return [
    {
      who: "diplomatic-visits",
      "harmless, the text's words": `${score.exact} of ${score.benign}`,
      "harmless, left as ambiguous": score.ambiguous,
      "harmful accepted": `${score.accepted.length} of ${score.harmful}`,
      "edits, the word named": `${score.named} of ${score.edits}`,
      "harmful answered with what the text reads": `${score.answered} of ${score.harmful}`,
    },
  ];
}
