import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assertSame, assertThat, killGroup, until, withoutLines, workbench } from "./workbench.mjs";

/** GNU parallel: the coordinator and its jobs are killed once; the same script finishes what is left. */
export async function parallel({ folder, env }) {
  const { run, start, verdicts } = workbench(folder, env, { lines: 2100, files: ["parallel.sh"] });
  const first = start("sh", ["parallel.sh"]);
  const outputs = join(folder, "verdicts");
  const done = () => (existsSync(outputs) ? readdirSync(outputs).filter((name) => name.endsWith(".ndjson")) : []);
  await until(() => done().length > 0, "one piece done");
  killGroup(first);
  const before = done().length;
  const { status, stderr } = run("sh", ["parallel.sh"]);
  assertThat(status === 0, `parallel ended with ${status}: ${stderr}`);
  const pieces = readdirSync(join(folder, "pieces")).length;
  assertThat(pieces > 1 && before < pieces, `the kill came too late: ${before} of ${pieces} pieces were done`);
  assertSame(withoutLines(readFileSync(join(folder, "verdicts.ndjson"), "utf8")), withoutLines(verdicts), "verdicts");
}
