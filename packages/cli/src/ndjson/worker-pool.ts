import { Worker } from "node:worker_threads";
import { incompleteError } from "../exit-code.ts";
import type { VerdictPart } from "./verdict-lines.ts";
import type { Assignment, Failure, WorkerReply } from "./worker-protocol.ts";

/** Threads that judge tasks side by side. */
export interface WorkerPool {
  /** Starts a task as soon as a thread is free; its parts arrive in order. */
  judge(assignment: Assignment): AsyncIterable<VerdictPart>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** What is known of a task until all its parts were used. */
interface Running {
  assignment: Assignment;
  worker?: Worker;
  parts: VerdictPart[];
  isDone: boolean;
  failure?: Error;
  wake: () => void;
}

/** Newer versions of Node let new objects take over 100 MB before they look for waste: a tenth is 10 % slower, for each thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Starts threads. */
export function workerPool(size: number): WorkerPool {
  const waiting: Running[] = [];
  const current = new Map<Worker, Running>();
  const workers = Array.from({ length: size }, () => started());

  function started(): Worker {
    const worker = new Worker(new URL("./judge-worker.js", import.meta.url), { resourceLimits });
    worker.on("message", (reply: WorkerReply) => receive(worker, reply));
    worker.on("error", (error: NodeJS.ErrnoException) => settle(worker, asIncomplete(error)));
    return worker;
  }

  function receive(worker: Worker, reply: WorkerReply): void {
    if ("part" in reply) {
      const running = current.get(worker);
      running?.parts.push(reply.part);
      running?.wake();
    } else settle(worker, "failure" in reply ? revived(reply.failure) : undefined);
  }

  function settle(worker: Worker, failure: Error | undefined): void {
    const running = current.get(worker);
    current.delete(worker);
    if (running) {
      running.isDone = true;
      if (failure) running.failure = failure;
      running.wake();
    }
    startNext();
  }

  function startNext(): void {
    const worker = workers.find((one) => !current.has(one));
    const next = worker && waiting.shift();
    if (!next) return;
    current.set(worker, next);
    next.worker = worker;
    const { task } = next.assignment;
    worker.postMessage(next.assignment, "bytes" in task ? [task.bytes.buffer] : []);
  }

  return {
    judge(assignment) {
      const running: Running = { assignment, parts: [], isDone: false, wake: () => {} };
      waiting.push(running);
      startNext();
      return partsOf(running);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function* partsOf(running: Running): AsyncGenerator<VerdictPart> {
  for (;;) {
    const part = running.parts.shift();
    if (part) {
      yield part;
      running.worker?.postMessage("used");
    } else if (running.failure) throw running.failure;
    else if (running.isDone) return;
    else
      await new Promise<void>((resolve) => {
        running.wake = resolve;
      });
  }
}

function revived({ message, ...details }: Failure): Error {
  return Object.assign(new Error(message), details);
}

// What ends a thread itself: its memory ran out, or a fault of the program.
function asIncomplete(error: NodeJS.ErrnoException): Error {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY" ? incompleteError("a thread ran out of memory") : error;
}
