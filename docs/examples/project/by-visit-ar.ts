import { createInterface } from "node:readline";

interface Row {
  sameAs?: string;
  start?: string;
}

const visits = new Map<string, Row[]>();
for await (const line of createInterface({ input: process.stdin })) {
  const row: Row = JSON.parse(line);
  const visit = row.sameAs?.split("/").at(-1) ?? "خارج السجل";
  visits.set(visit, [...(visits.get(visit) ?? []), row]);
}
for (const [visit, rows] of visits) {
  const starts = new Set(rows.flatMap(({ start }) => start ?? []));
  console.log(`${visit}: التقارير ${rows.length}، البداية ${[...starts].sort().join(" | ") || "غير مرمَّزة"}`);
}
