import { readFileSync } from "node:fs";
import { draftOf } from "../drafted.ts";
for (const line of readFileSync(process.argv[2]!, "utf8").split("\n")) { if (!line.trim()) continue; const o = JSON.parse(line); if (!o.sentences) continue; for (const t of o.sentences) {
 const d = draftOf(t, "2025-06-10");
 for (const it of d.items) { const m = /^\/entities\/(\d+)$/.exec(it.pointer); const e = m && d.coding.entities?.[Number(m[1])]; if (!e || e.kind !== "person") continue; console.log((it as any).rule, "|", Object.values(e.name)[0], "|", t.slice(Math.max(0, it.start - 25), it.end + 25)); } } }
