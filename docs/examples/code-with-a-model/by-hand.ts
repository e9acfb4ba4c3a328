import { readFileSync } from "node:fs";
import { anchor, repair } from "@diplomatic-visits/core";
import { extractionProfile, fromProfile } from "@diplomatic-visits/core/formats/extraction-profile";

const text = readFileSync("trip.txt", "utf8").trim();
const profile = extractionProfile({ provider: "openai", concepts: ["entities", "visits", "quantities"] });
console.log(Object.keys(profile), profile.size.properties);

// instruction, schema and text go to the service of your choice; here its answer is a file
const answer = JSON.parse(readFileSync("answer-1.json", "utf8"));

const { coding, issues } = fromProfile(answer);
const { kept, repaired, unanchored, message } = repair(coding, text);
console.log(issues.length, repaired.length, unanchored.length, message !== "");
console.log(anchor(text, coding).ok, anchor(text, kept).ok);
