import { Worker } from "node:worker_threads";
import type { Locale, Localized } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import { prepareFullCores } from "./full-cores.ts";
import type { Failure, ThreadReply } from "./reply.ts";

/** Threads that work on tasks side by side. */
export interface WorkerPool<Task, Part> {
  /** Starts a task as soon as a thread is free; its parts arrive in order. Buffers of the task can be moved to the thread. */
  start(task: Task, moved?: ArrayBuffer[]): AsyncIterable<Part>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** What is known of a task until all its parts were used. */
interface Running<Task, Part> {
  task: Task;
  moved: ArrayBuffer[];
  worker?: Worker;
  parts: Part[];
  isDone: boolean;
  failure?: Error;
  wake: () => void;
}

/** How many tasks a thread is given ahead: enough that it does not wait for the next one. */
export const tasksPerThread = 2;

/** Newer versions of Node let new objects take over 100 MB before they look for waste, in each thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** Starts threads that run a module. */
export function workerPool<Task, Part>(size: number, module: URL, locale: Locale): WorkerPool<Task, Part> {
  prepareFullCores(size);
  const waiting: Running<Task, Part>[] = [];
  const current = new Map<Worker, Running<Task, Part>>();
  const workers = Array.from({ length: size }, () => started());

  function started(): Worker {
    const worker = new Worker(module, { resourceLimits });
    worker.on("message", (reply: ThreadReply<Part>) => receive(worker, reply));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      // it has ended, and other tasks wait for a thread
      if (current.has(worker)) workers[workers.indexOf(worker)] = started();
      settle(worker, asIncomplete(error, locale));
    });
    return worker;
  }

  function receive(worker: Worker, reply: ThreadReply<Part>): void {
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
    worker.postMessage(next.task, next.moved);
  }

  return {
    start(task, moved = []) {
      const running: Running<Task, Part> = { task, moved, parts: [], isDone: false, wake: () => {} };
      waiting.push(running);
      startNext();
      return partsOf(running);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The result of a task that has one part. */
export async function onlyPart<Part>(parts: AsyncIterable<Part>): Promise<Part> {
  for await (const part of parts) return part;
  throw new Error("a thread ended without a result");
}

async function* partsOf<Part>(running: Running<unknown, Part>): AsyncGenerator<Part> {
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
const outOfMemory = {
  en: "a thread ran out of memory",
  ar: "نفدت ذاكرة أحد الخيوط",
} as const satisfies Localized;

function asIncomplete(error: NodeJS.ErrnoException, locale: Locale): Error {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY" ? incompleteError(outOfMemory[locale]) : error;
}
