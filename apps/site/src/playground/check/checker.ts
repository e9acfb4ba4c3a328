import type { Answer, CheckRequest, MendRequest, Verdict } from "./protocol";

/** What is asked of a worker; `id` is given by the checker. */
export type Asked = Omit<CheckRequest, "kind" | "id">;

/** Checks in another thread; of several questions only the newest is answered. */
export interface Checker {
  check(asked: Asked): void;
  /** The document with a fix carried out; undefined where that cannot be done surely. */
  mend(asked: Omit<MendRequest, "kind" | "id">): Promise<string | undefined>;
  close(): void;
}

/** Whom the checker tells. */
export interface Listener {
  verdict(verdict: Verdict, asked: Asked): void;
  /** The worker did not start, or broke. */
  fault(message: string): void;
}

/** A worker as far as it is used here. */
export type CheckWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** After so many milliseconds a check is given up for a newer question. */
const patience = 4_000;

/** Starts checking with workers that `start` makes. */
export function startChecker(start: () => CheckWorker, listener: Listener): Checker {
  const mends = new Map<number, (source: string | undefined) => void>();
  let next = 1;
  let running: { id: number; since: number; asked: Asked } | undefined;
  let waiting: Asked | undefined;
  let worker = started();

  function started(): CheckWorker {
    const made = start();
    made.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
    made.onerror = (event) => {
      listener.fault(typeof event === "string" ? event : event.message);
      idle();
    };
    return made;
  }

  function take(answer: Answer): void {
    if (answer.kind !== "check") settle(answer.id, answer.kind === "mend" ? answer.source : undefined);
    if (answer.id !== running?.id) return;
    // an answer that is already out of date is not shown
    if (waiting === undefined) {
      if (answer.kind === "check") listener.verdict(answer.verdict, running.asked);
      if (answer.kind === "fault") listener.fault(answer.message);
    }
    idle();
  }

  function settle(id: number, source: string | undefined): void {
    mends.get(id)?.(source);
    mends.delete(id);
  }

  function idle(): void {
    running = undefined;
    if (waiting) send(waiting);
  }

  function send(asked: Asked): void {
    waiting = undefined;
    running = { id: next++, since: performance.now(), asked };
    worker.postMessage({ kind: "check", id: running.id, ...asked } satisfies CheckRequest);
  }

  function restart(): void {
    worker.terminate();
    for (const id of [...mends.keys()]) settle(id, undefined);
    worker = started();
    running = undefined;
  }

  return {
    check(asked) {
      if (running && performance.now() - running.since > patience) restart();
      if (running) waiting = asked;
      else send(asked);
    },
    mend(asked) {
      const id = next++;
      return new Promise((resolve) => {
        mends.set(id, resolve);
        worker.postMessage({ kind: "mend", id, ...asked } satisfies MendRequest);
      });
    },
    close: () => worker.terminate(),
  };
}
