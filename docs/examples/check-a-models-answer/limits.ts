import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";

const text = readFileSync("trip.txt", "utf8");
const answer = readFileSync("answer-3.json", "utf8");

// the words are there, and say something else
const wrong = answer.replace('"value": "official"', '"value": "private"');

console.log(wrong !== answer, anchor(text, wrong).ok);
