// Loaded before a measured program: writes what the whole process used, its threads included, when it ends.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env.BENCH_USAGE;
if (isMainThread && report)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000;
    writeFileSync(report, JSON.stringify({ cpu, megabytes: (peak() ?? maxRSS) / 1000 }));
  });

// `maxRSS` of a process on Linux includes the process that started it; the high-water mark does not.
function peak() {
  try {
    const kibibytes = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return kibibytes && Number(kibibytes) * 1.024;
  } catch {
    return undefined;
  }
}
