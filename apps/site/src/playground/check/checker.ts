import type { Answer, CheckRequest, FixRequest, PointedQuotes, PointRequest, Request, Verdict } from "./protocol";

/** A request to a worker; the checker sets its `id`. */
export type Asked = Omit<CheckRequest, "kind" | "id">;

/** Checks in another thread; of several requests only the newest is answered. */
export interface Checker {
  check(asked: Asked): void;
  /** The document with a fix applied; undefined if it cannot be applied reliably. */
  fix(asked: Omit<FixRequest, "kind" | "id">): Promise<string | undefined>;
  /** Chosen words of a text as quotes; undefined if the worker could not write them. */
  point(asked: Omit<PointRequest, "kind" | "id">): Promise<PointedQuotes | undefined>;
  close(): void;
}

/** The listeners of the checker. */
export interface Listener {
  verdict(verdict: Verdict, asked: Asked): void;
  /** The worker did not start, or crashed. */
  fault(message: string): void;
}

/** The part of a worker's interface used here. */
export type CheckWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** After this many milliseconds a check is abandoned for a newer request. */
const patience = 4_000;

/** Starts a checker with workers from `start`. */
export function startChecker(start: () => CheckWorker, listener: Listener): Checker {
  const waits = new Map<number, (answer: Answer | undefined) => void>();
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
    if (answer.kind !== "check") settle(answer.id, answer);
    if (answer.id !== running?.id) return;
    // an outdated answer is not shown
    if (waiting === undefined) {
      if (answer.kind === "check") listener.verdict(answer.verdict, running.asked);
      if (answer.kind === "fault") listener.fault(answer.message);
    }
    idle();
  }

  function settle(id: number, answer: Answer | undefined): void {
    waits.get(id)?.(answer);
    waits.delete(id);
  }

  function answerTo(request: Request): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      waits.set(request.id, resolve);
      worker.postMessage(request);
    });
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
    for (const id of [...waits.keys()]) settle(id, undefined);
    worker = started();
    running = undefined;
  }

  return {
    check(asked) {
      if (running && performance.now() - running.since > patience) restart();
      if (running) waiting = asked;
      else send(asked);
    },
    async fix(asked) {
      const answer = await answerTo({ kind: "fix", id: next++, ...asked });
      return answer?.kind === "fix" ? answer.source : undefined;
    },
    async point(asked) {
      const answer = await answerTo({ kind: "point", id: next++, ...asked });
      return answer?.kind === "point" ? answer.pointed : undefined;
    },
    close: () => worker.terminate(),
  };
}
