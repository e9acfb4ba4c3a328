import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { sentFailure, type ThreadReply } from "../threads/reply.ts";
import { type CheckSettings, checkFile, type FileVerdict } from "./check-file.ts";

/** A file that a thread checks. */
export interface FileTask {
  path: string;
  /** The folder that paths start from. */
  cwd: string;
  settings: CheckSettings;
}

const send = (reply: ThreadReply<FileVerdict>) => parentPort?.postMessage(reply);

parentPort?.on("message", (message: FileTask | "used") => {
  if (message !== "used") void check(message);
});

async function check({ path, cwd, settings }: FileTask): Promise<void> {
  const sources = {
    at: (place: string) => resolve(cwd, place),
    now: () => performance.now(),
    stdin: () => process.stdin,
    locale: settings.locale,
  };
  try {
    send({ part: await checkFile(path, settings, sources) });
    send({ done: true });
  } catch (error) {
    send({ failure: sentFailure(error) });
  }
}
