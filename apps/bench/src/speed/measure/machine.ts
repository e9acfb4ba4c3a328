import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

/** Where figures were measured. */
export interface Machine {
  processor: string;
  cores: number;
  /** In GB. */
  memory: number;
  system: string;
  node: string;
  /** How many processes wanted to run, on average over the last five minutes; more than one core's share blurs the figures. */
  load: number;
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split("-")[0]}`,
    node: process.version,
    load: Number((loadavg()[1] ?? 0).toFixed(1)),
  };
}
