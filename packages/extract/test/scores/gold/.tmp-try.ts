import { readFileSync } from "node:fs";
import { draftOf } from "../drafted.ts";
import { endsName } from "../../../src/persons/name-stops.ts";
import { isGivenName } from "../../../src/persons/given-names.ts";
import { lexiconsFor } from "../../../src/languages/active-lexicons.ts";
import { isArabicVerb, isArabicVerbalNoun } from "../../../src/languages/ar/verb-stems.ts";
import { foldedList } from "@diplomatic-visits/core/internal";
const [file, ...ws] = process.argv.slice(2);
if (file && file !== "-") { let ok=0,n=0; for (const line of readFileSync(file, "utf8").split("\n")) { if (!line.trim()) continue; const [t, want] = line.split("\t");
 const d = draftOf(t!, "2025-06-10");
 const got = (d.coding.entities ?? []).filter((e) => e.kind === "person" && e.mentions.some((m: any) => typeof m === "string" || (m.form ?? "name") === "name")).map((e) => Object.values(e.name)[0]).join("; ");
 n++; if (want !== undefined && got === want) ok++; else console.log(want===undefined?"":"BAD ", got, " <= ", line); } console.log(ok, "/", n); }
const lx = lexiconsFor("ar");
for (const w of foldedList(ws.join(" "))) console.log(w, "ends", endsName(lx, w), "given", isGivenName(lx, w), "verb", isArabicVerb(w), "vn", isArabicVerbalNoun(w));
