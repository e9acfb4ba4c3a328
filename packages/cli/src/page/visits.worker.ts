import { type FileOnPage, visitsOnPage } from "./visits-on-page.ts";

/** A command line and the files it works on. */
interface RunRequest {
  id: number;
  args: readonly string[];
  files: readonly FileOnPage[];
}

/** What a worker of a page has beside the globals of Node. */
interface PageWorker {
  addEventListener(event: "message", take: (message: { data: RunRequest }) => void): void;
  postMessage(answer: object): void;
}

const own = globalThis as unknown as PageWorker;
let turn: Promise<unknown> = Promise.resolve();

own.addEventListener("message", ({ data: { id, args, files } }) => {
  // one run after the other: they share their files
  turn = turn
    .then(() => visitsOnPage(args, files))
    .then(
      (run) => own.postMessage({ id, run }),
      (error: unknown) => own.postMessage({ id, fault: String(error) }),
    );
});
