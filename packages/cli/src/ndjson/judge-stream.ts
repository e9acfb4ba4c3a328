import { lineResults } from "./line-work.ts";
import { addVerdict, type JudgeSettings, verdictLine } from "./verdict-lines.ts";
import type { VerdictSink } from "./verdict-sink.ts";
import { whenIdle } from "./when-idle.ts";

/** Judges a byte stream line by line in flat memory: one line in, one verdict line out, same order. */
export async function judgeStream(
  stream: AsyncIterable<Uint8Array>,
  { out, tally, onLines }: VerdictSink,
  { work, failOn, ascii }: JudgeSettings,
): Promise<void> {
  // a partner that waits for each answer gets it; while lines come, verdicts go out in larger pieces
  const parts = whenIdle(stream, out.flush);
  for await (const verdict of lineResults(work, parts, tally.lines + 1)) {
    addVerdict(tally, verdict, failOn);
    await out.write(verdictLine(verdict, ascii));
    onLines();
  }
}
