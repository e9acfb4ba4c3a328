import "../check/no-eval";
import { renderExplorer } from "@diplomatic-visits/explorer";
import type { PreviewAnswer, PreviewRequest } from "./protocol";

addEventListener("message", ({ data: { id, ...asked } }: MessageEvent<PreviewRequest>) => {
  postMessage({ id, html: drawn(asked) } satisfies PreviewAnswer);
});

function drawn({ article, locale, readings }: Omit<PreviewRequest, "id">): string | undefined {
  try {
    return renderExplorer(JSON.parse(article), { locale, prefix: "play", readings: new Map(readings) });
  } catch {
    return undefined;
  }
}
