import { parentPort } from "node:worker_threads";
import { sentFailure } from "../threads/reply.ts";
import { linesStartingIn } from "./file-ranges.ts";
import { judgedParts } from "./verdict-lines.ts";
import { type Assignment, partsAhead, type Task, type WorkerReply } from "./worker-protocol.ts";

let credit = partsAhead;
let creditGiven: (() => void) | undefined;

const send = (reply: WorkerReply) => parentPort?.postMessage(reply);

parentPort?.on("message", (message: Assignment | "used") => {
  if (message === "used") {
    credit++;
    creditGiven?.();
  } else void judge(message);
});

async function judge({ task, isFirst, settings }: Assignment): Promise<void> {
  try {
    for await (const part of judgedParts(bytesOf(task), settings, isFirst)) {
      while (credit === 0)
        await new Promise<void>((resolve) => {
          creditGiven = resolve;
        });
      credit--;
      send({ part });
    }
    send({ done: true });
  } catch (error) {
    send({ failure: sentFailure(error) });
  }
}

async function* bytesOf(task: Task): AsyncGenerator<Uint8Array> {
  if ("range" in task) yield* linesStartingIn(task.range);
  else yield task.bytes;
}
