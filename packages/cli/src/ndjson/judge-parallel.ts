import { stat } from "node:fs/promises";
import type { WorkerPool } from "../threads/worker-pool.ts";
import { rangesOf } from "./file-ranges.ts";
import { usedInOrder } from "./in-order.ts";
import { batcher } from "./line-batches.ts";
import { addVerdict, type JudgeSettings, renumbered, type VerdictPart, verdictLine } from "./verdict-lines.ts";
import type { VerdictSink } from "./verdict-sink.ts";
import { whenIdle } from "./when-idle.ts";
import type { Assignment } from "./worker-protocol.ts";

/** Threads, and how many tasks they are given at most before the first of them was used. */
export interface Threads {
  pool: WorkerPool<Assignment, VerdictPart>;
  most: number;
}

/** Judges the lines of a file from a place on, range by range on several threads; verdicts keep the order of the lines. */
export async function judgeRanges(
  { path, from, onRead }: { path: string; from: number; onRead: (bytes: number) => void },
  { pool, most }: Threads,
  sink: VerdictSink,
  settings: JudgeSettings,
): Promise<void> {
  const { size } = await stat(path);
  const queue = usedInOrder(most, { part: (part: VerdictPart) => use(part, sink), empty: sink.out.flush });
  for (const range of rangesOf({ path, from, to: size }, most)) {
    const isFirst = range.from === 0;
    await queue.add(pool.start({ task: { range }, isFirst, settings }));
    onRead(range.to - range.from);
  }
  await queue.end();
}

/** Judges a stream on several threads; where it pauses, the lines so far get their verdicts first. */
export async function judgeBatches(
  stream: AsyncIterable<Uint8Array>,
  { pool, most }: Threads,
  sink: VerdictSink,
  settings: JudgeSettings,
): Promise<void> {
  const { locale } = settings.work;
  let isFirst = sink.tally.lines === 0;
  const queue = usedInOrder(most, {
    part: (part: VerdictPart) => use(part, sink),
    async empty() {
      await sink.out.flush();
      await lines.flush();
    },
  });
  const lines = batcher(
    async (batch) => {
      const assignment = { isFirst, settings };
      isFirst = false;
      await queue.add(
        "bytes" in batch ? pool.start({ task: batch, ...assignment }, [batch.bytes.buffer]) : alone(batch.verdict),
      );
    },
    { locale, firstLine: sink.tally.lines + 1 },
  );
  // while threads work, what was collected waits until they have nothing to do
  await lines.add(whenIdle(stream, async () => (queue.isEmpty() ? lines.flush() : undefined)));
  await queue.end();

  async function* alone(verdict: Parameters<typeof verdictLine>[0]): AsyncGenerator<VerdictPart> {
    const part: VerdictPart = { text: verdictLine(verdict, settings.ascii), lines: 0, valid: 0, failing: 0 };
    addVerdict(part, verdict, settings.failOn);
    yield part;
  }
}

async function use(part: VerdictPart, { out, tally, onLines }: VerdictSink): Promise<void> {
  const text = renumbered(part.text, tally.lines + 1);
  tally.lines += part.lines;
  tally.valid += part.valid;
  tally.failing += part.failing;
  await out.write(text);
  onLines();
}
