import { readFileSync } from "node:fs";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { facts } from "@diplomatic-visits/core";
import { codeWithModel } from "@diplomatic-visits/extract/ai";

const service = createOpenAICompatible({
  name: "my-service",
  baseURL: process.env["MODEL_URL"] ?? "",
  apiKey: process.env["MODEL_KEY"] ?? "none",
  supportsStructuredOutputs: true,
});

const { ended, article, rounds } = await codeWithModel({
  model: service("my-model"),
  article: readFileSync("trip.txt", "utf8").trim(),
});

for (const { round, repaired, message } of rounds) {
  console.log(`--- round ${round}`);
  for (const { from, to, tier } of repaired) console.log(`${tier}: ⟦${from}⟧ → ⟦${to}⟧`);
  if (message) console.log(message);
}
console.log(`--- ${ended}`);
for (const { property, value, quote } of article ? facts(article) : [])
  console.log([property, value, quote].filter(Boolean).join(" | "));
