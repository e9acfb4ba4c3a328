/** A file of a run: its name and its text. */
export type RunFile = readonly [name: string, text: string];

/** What a run printed, in order, and the files that it wrote. */
export interface VisitsRun {
  code: number;
  printed: { to: "out" | "err"; text: string }[];
  files: RunFile[];
}

interface RunAnswer {
  id: number;
  run?: VisitsRun;
  fault?: string;
}

let worker: Worker | undefined;
let next = 1;

/** Runs the program of the command line in another thread, on files in memory; it is loaded for the first run. */
export function runVisits(folder: string, args: readonly string[], files: readonly RunFile[]): Promise<VisitsRun> {
  worker ??= new Worker(`${folder}visits.worker.js`, { type: "module" });
  const own = worker;
  const id = next++;
  return new Promise((resolve, reject) => {
    const alive = new AbortController();
    const take = ({ data }: MessageEvent<RunAnswer>) => {
      if (data.id !== id) return;
      alive.abort();
      if (data.run) resolve(data.run);
      else reject(new Error(data.fault));
    };
    const fail = ({ message }: ErrorEvent) => {
      alive.abort();
      worker = undefined;
      reject(new Error(message || "the program could not be loaded"));
    };
    own.addEventListener("message", take, { signal: alive.signal });
    own.addEventListener("error", fail, { signal: alive.signal });
    own.postMessage({ id, args, files });
  });
}

/** What a run printed to one of its streams. */
export function printedTo(to: "out" | "err", { printed }: VisitsRun): string {
  return printed.flatMap((piece) => (piece.to === to ? [piece.text] : [])).join("");
}
