import { readFileSync } from "node:fs";
import { validate } from "@diplomatic-visits/core";

const text = readFileSync("guide-trip.txt", "utf8");
const right = "رسمية";
const wrong = "رسميه";
const coding = readFileSync("guide-trip.coding.yaml", "utf8").replace(right, wrong);
const check = { format: "yaml", text, locale: "ar" } as const;

const [issue] = validate(coding, check).issues;
console.log(issue?.severity, issue?.message);

const strict = validate(coding, { ...check, rules: { "coding/orthographic": "error" } });
console.log(strict.ok);

const lenient = validate(coding, { ...check, rules: { "coding/*": "off" } });
console.log(lenient.ok, lenient.issues.length);
