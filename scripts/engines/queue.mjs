import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { engines } from "../fetch-engines.mjs";
import { assertSame, assertThat, killGroup, until, withoutLines, workbench } from "./workbench.mjs";

/** Redis with BullMQ: workers are killed in the middle of their jobs, and one message can never be worked on. */
export async function queue({ folder, env }) {
  const { run, start, verdicts } = workbench(folder, env, { lines: 700, files: ["queue-add.mjs", "queue-work.mjs"] });
  symlinkSync(join(engines, "npm/node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const socket = join(folder, "redis.sock");
  const redis = start("redis-server", [
    "--port",
    "0",
    "--unixsocket",
    socket,
    "--save",
    "",
    "--maxmemory-policy",
    "noeviction",
  ]);
  const running = [redis];
  const work = () => {
    const worker = start("node", ["queue-work.mjs"], { REDIS_URL: `unix://${socket}` });
    running.push(worker);
    return worker;
  };
  try {
    await until(() => existsSync(socket), "Redis there");
    run("sh", [
      "-c",
      "mkdir -p pieces verdicts; split --lines=100 --additional-suffix=.ndjson articles.ndjson pieces/",
    ]);
    const pieces = readdirSync(join(folder, "pieces")).sort();
    const add = () =>
      run("sh", ["-c", "node queue-add.mjs pieces/*.ndjson pieces/absent.ndjson"], { REDIS_URL: `unix://${socket}` });
    // delivered twice
    for (let i = 0; i < 2; i++) assertThat(add().status === 0, "jobs were not added");
    const count = (command, name) => Number(run("redis-cli", ["-s", socket, command, `bull:visits:${name}`]).stdout);
    for (let kill = 1; kill <= 2; kill++) {
      const worker = work();
      await until(() => count("LLEN", "active") > 0, "a job active");
      await new Promise((resolve) => setTimeout(resolve, 400));
      killGroup(worker);
    }
    work();
    const all = pieces.length + 1;
    await until(() => count("ZCARD", "completed") + count("ZCARD", "failed") === all, "all jobs ended", 180);
    assertThat(count("ZCARD", "failed") === 1, "the message that no worker can work on is not the only failed one");
    assertThat(!existsSync(join(folder, "verdicts/absent.ndjson")), "it has an output");
    const found = pieces.map((name) => readFileSync(join(folder, "verdicts", name), "utf8")).join("");
    assertSame(withoutLines(found), withoutLines(verdicts), "verdicts");
  } finally {
    for (const child of running) killGroup(child);
  }
}
