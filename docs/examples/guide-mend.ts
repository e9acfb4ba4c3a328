import { type PatchStep, validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const broken = structuredClone(article);
const evidence = broken.visits?.[0]?.type?.evidence?.[0];
if (evidence) evidence.quote = "زيارة رسميه";

const before = validate(broken);
for (const { code, fix = [] } of before.issues) {
  console.log(code, JSON.stringify(fix));
  for (const step of fix) apply(broken, step);
}
console.log(validate(broken).ok);

/** Applies one step of a JSON Patch, as RFC 6902 has it, to plain data. */
function apply(root: unknown, { op, path, value }: PatchStep): void {
  const keys = path.split("/").slice(1);
  const names = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop() ?? "";
  const holder = names.reduce((node, name) => (node as Record<string, unknown>)[name], root);
  if (Array.isArray(holder) && op !== "replace") {
    const at = last === "-" ? holder.length : Number(last);
    holder.splice(at, op === "remove" ? 1 : 0, ...(op === "remove" ? [] : [value]));
  } else if (op === "remove") delete (holder as Record<string, unknown>)[last];
  else (holder as Record<string, unknown>)[last] = value;
}
