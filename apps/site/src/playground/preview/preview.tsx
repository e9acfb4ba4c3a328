import { type ReactNode, useEffect, useRef, useState } from "react";
import type { PlayWords } from "../play-words";
import type { PreviewAnswer, PreviewRequest } from "./protocol";

interface PreviewProps {
  /** The last valid article as JSON. */
  article: string | undefined;
  /** What the words of its facts are read as, by the key of the fact. */
  readings: PreviewRequest["readings"];
  /** Whether the document is no longer that article. */
  isOld: boolean;
  /** Nothing is drawn or fetched before the preview is opened. */
  isVisible: boolean;
  locale: "en" | "ar";
  words: PlayWords;
}

/** The explorer of the document, drawn in another thread and only when the preview is opened. */
export function Preview({ article, readings, isOld, isVisible, locale, words }: PreviewProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<string>(undefined);
  const [isMaking, setMaking] = useState(false);
  useEffect(() => {
    if (!isVisible || article === undefined || drawn.current === article) return;
    const alive = new AbortController();
    setMaking(true);
    htmlOf({ article, locale, readings }, alive.signal).then(async (html) => {
      if (alive.signal.aborted || !place.current) return;
      const { startExplorers } = await import("@diplomatic-visits/explorer/client");
      // the part that the reader looks at stays the same
      const part = explorerIn(place.current)?.dataset["tab"];
      place.current.replaceChildren(...nodesOf(html ?? ""));
      const explorer = explorerIn(place.current);
      if (explorer && part !== undefined) explorer.dataset["tab"] = part;
      startExplorers(place.current);
      drawn.current = article;
      setMaking(false);
    });
    return () => alive.abort();
  }, [article, isVisible, locale, readings]);
  return (
    <>
      {article === undefined && <p>{words.explorerWaits}</p>}
      {article !== undefined && isOld && <p className="play-old">{words.explorerOld}</p>}
      {isMaking && <p>{words.explorerMaking}</p>}
      <div ref={place} className="play-explorer" />
    </>
  );
}

function explorerIn(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>(".dv-explorer");
}

let worker: Worker | undefined;
let next = 1;

function htmlOf(asked: Omit<PreviewRequest, "id">, signal: AbortSignal): Promise<string | undefined> {
  worker ??= new Worker(new URL("./preview.worker.ts", import.meta.url));
  const own = worker;
  const id = next++;
  return new Promise((resolve) => {
    own.addEventListener(
      "message",
      function take({ data }: MessageEvent<PreviewAnswer>) {
        if (data.id !== id) return;
        own.removeEventListener("message", take);
        resolve(data.html);
      },
      { signal },
    );
    own.postMessage({ id, ...asked } satisfies PreviewRequest);
  });
}

// Parsed into a separate document, in which no script runs and nothing is fetched.
function nodesOf(html: string): ChildNode[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  // the address of this page is not the article's
  for (const root of body.querySelectorAll("[data-linked]")) root.removeAttribute("data-linked");
  return [...body.childNodes];
}
