import { basename } from "node:path";
import { Queue } from "bullmq";

// One job for each piece. The name of a piece is the id of its job, so a piece that is added twice is one job.
const queue = new Queue("visits", { connection: { url: process.env.REDIS_URL } });
for (const input of process.argv.slice(2))
  await queue.add(
    "validate",
    { input, output: `verdicts/${basename(input)}` },
    { jobId: basename(input), attempts: 3 },
  );
await queue.close();
