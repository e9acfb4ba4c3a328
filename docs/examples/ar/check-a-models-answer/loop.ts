import { readFileSync } from "node:fs";
import { anchor, type Issue, toPointer } from "@diplomatic-visits/core";

const text = readFileSync("trip.txt", "utf8");

// يقوم مقام النموذج اللغوي: تأتي الأجوبة هنا من ملفات.
const answers = ["answer-1.json", "answer-2.json", "answer-3.json"].values();
function ask(_message: string): string {
  return readFileSync(answers.next().value ?? "answer-3.json", "utf8");
}

function messageOf(issues: Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const lines = errors.map(({ path, message, hint }) => `- ${toPointer(path)}: ${message}${hint ? `؛ ${hint}` : ""}`);
  const task = "أصلح هذه المواضع وأعد الترميز كاملًا. انقل الاقتباسات حرفًا بحرف، واترك ما لا يقوله النص.";
  return `${task}\n${lines.join("\n")}`;
}

let message = `رمّز الزيارة في هذا النص، مع اقتباس لكل معلومة:\n${text}`;
for (const round of [1, 2, 3, 4]) {
  const result = anchor(text, ask(message), { locale: "ar" });
  console.log(`الجولة ${round}: ${result.ok ? "صالح" : "غير صالح"}`);
  if (result.ok) break;
  message = messageOf(result.issues);
  console.log(`${message}\n`);
}
