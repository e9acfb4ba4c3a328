import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";

const text = readFileSync("trip.txt", "utf8");
const answer = readFileSync("answer-3.json", "utf8");

// الألفاظ في النص، ومعناها غير ما رُمِّز
const wrong = answer.replace('"value": "official"', '"value": "private"');

console.log(wrong !== answer, anchor(text, wrong).ok);
