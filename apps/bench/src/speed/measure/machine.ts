import { availableParallelism, cpus, release, totalmem, type } from "node:os";

/** Where figures were measured. */
export interface Machine {
  processor: string;
  cores: number;
  /** In GB. */
  memory: number;
  system: string;
  node: string;
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split("-")[0]}`,
    node: process.version,
  };
}
