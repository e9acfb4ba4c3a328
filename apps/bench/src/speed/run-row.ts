// Measures one row in a process of its own, so that rows do not share what the engine has learnt; prints JSON.
import { rows } from "./rows.ts";

const [id, ...flags] = process.argv.slice(2);
const row = rows.find((one) => one.id === id);
if (!row) throw new Error(`no row is named ${id}`);
const figures = await row.measure({ quick: flags.includes("--quick"), huge: flags.includes("--huge") });
console.log(JSON.stringify(figures.map((figure) => ({ ...figure }))));
