import "../check/no-eval";
import { renderExplorer } from "@diplomatic-visits/explorer";
import type { PreviewAnswer, PreviewRequest } from "./protocol";

addEventListener("message", ({ data: { id, article, locale } }: MessageEvent<PreviewRequest>) => {
  postMessage({ id, html: drawn(article, locale) } satisfies PreviewAnswer);
});

function drawn(article: string, locale: "en" | "ar"): string | undefined {
  try {
    return renderExplorer(JSON.parse(article), { locale, prefix: "play" });
  } catch {
    return undefined;
  }
}
