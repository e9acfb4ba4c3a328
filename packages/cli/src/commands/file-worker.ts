import { parentPort } from "node:worker_threads";
import { type RecordedRun, type RecordingSettings, recordingIo } from "../io/recording-io.ts";
import { sentFailure, type ThreadReply } from "../threads/reply.ts";
import { type FileJob, runFileJob } from "./file-job.ts";

/** A job as it is sent to a thread. */
export interface FileAssignment {
  job: FileJob;
  io: RecordingSettings;
}

const send = (reply: ThreadReply<RecordedRun>) => parentPort?.postMessage(reply);

parentPort?.on("message", (message: FileAssignment | "used") => {
  if (message !== "used") void run(message);
});

async function run({ job, io: settings }: FileAssignment): Promise<void> {
  try {
    const { io, written } = recordingIo(settings);
    const code = await runFileJob(job, io);
    send({ part: { code, written } });
    send({ done: true });
  } catch (error) {
    send({ failure: sentFailure(error) });
  }
}
