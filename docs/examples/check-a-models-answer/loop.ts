import { readFileSync } from "node:fs";
import { anchor, type Issue, toPointer } from "@diplomatic-visits/core";

const text = readFileSync("trip.txt", "utf8");

// Stands for a language model: here a message is answered from a file.
const answers = ["answer-1.json", "answer-2.json", "answer-3.json"].values();
function ask(_message: string): string {
  return readFileSync(answers.next().value ?? "answer-3.json", "utf8");
}

function messageOf(issues: Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const lines = errors.map(({ path, message, hint }) => `- ${toPointer(path)}: ${message}${hint ? `; ${hint}` : ""}`);
  const task =
    "Fix these places and send the whole coding again. Copy quotes exactly. Leave out what the text does not say.";
  return `${task}\n${lines.join("\n")}`;
}

let message = `Code the visit in this text, with a quote for each fact:\n${text}`;
for (const round of [1, 2, 3, 4]) {
  const result = anchor(text, ask(message));
  console.log(`round ${round}: ${result.ok ? "valid" : "not valid"}`);
  if (result.ok) break;
  message = messageOf(result.issues);
  console.log(`${message}\n`);
}
