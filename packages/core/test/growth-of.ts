const runs = 3;

/** Times below this are noise, in microseconds of the processor. */
const floor = 8_000;

const times = 8;

/**
 * How many times as long a task takes for eight times the input, by the median of a few runs. The small task is done eight
 * times in a row, so that both sides fill the memory alike.
 */
export function growthOf(task: (size: number) => void, size: number): number {
  const small = () => {
    for (let i = 0; i < times; i++) task(size);
  };
  small();
  return costOf(() => task(times * size)) / Math.max(floor, costOf(small) / times);
}

function costOf(task: () => void): number {
  const costs = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return costs.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
