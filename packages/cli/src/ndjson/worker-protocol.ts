import type { ThreadReply } from "../threads/reply.ts";
import type { FileRange } from "./file-ranges.ts";
import type { JudgeSettings, VerdictPart } from "./verdict-lines.ts";

/** What a worker judges: the lines of a range of a file, or lines themselves. */
export type Task = { range: FileRange } | { bytes: Uint8Array<ArrayBuffer> };

/** A task as it is sent to a worker. */
export interface Assignment {
  task: Task;
  /** Whether the task begins where the input begins. */
  isFirst: boolean;
  settings: JudgeSettings;
}

/** What a worker sends back; after each part it waits until one of those it sent was used. */
export type WorkerReply = ThreadReply<VerdictPart>;

/** How many parts a worker may send before the first of them was used: enough to go on, few enough to stay in flat memory. */
export const partsAhead = 3;
