import { spawn } from "node:child_process";
import { once } from "node:events";
import { Worker } from "bullmq";

async function validate({ data: { input, output } }) {
  const args = ["validate", input, "--quiet", "--exit-zero", "--out", output];
  const [code] = await once(spawn("visits", args, { stdio: "inherit" }), "exit");
  // 3: the output is not complete. The queue tries again, and after that lists the job as failed.
  if (code !== 0) throw new Error(`visits exited with ${code}`);
}

// A worker that was killed no longer renews its lock, so another one gets its job. A job that kills its workers ends as failed.
const connection = { url: process.env.REDIS_URL, maxRetriesPerRequest: null };
new Worker("visits", validate, { connection, lockDuration: 5000, stalledInterval: 2000, maxStalledCount: 5 });
