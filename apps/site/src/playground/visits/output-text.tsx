import { type ReactNode, useState } from "react";
import { downloadText } from "../parts/download-text";
import type { RunFile } from "./run-visits";
import type { VisitsWords } from "./visits-words";

/** A file that a run wrote: to copy, to download, and to read in a box that scrolls by itself. */
export function OutputFile({ file, words }: { file: RunFile; words: VisitsWords }): ReactNode {
  const [name, text] = file;
  const [notice, setNotice] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setNotice(words.copied),
      () => setNotice(words.notCopied),
    );
  return (
    <section aria-label={name}>
      <p className="play-actions">
        <button type="button" className="play-button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="play-button" onClick={() => downloadText(name.replaceAll("/", "-"), text)}>
          {words.download(name)}
        </button>
        <span role="status">{notice}</span>
      </p>
      <OutputText text={text} label={name} />
    </section>
  );
}

/** The most characters that are shown; a download has them all. */
const mostShown = 60_000;

/** Text of the program, each line in its own direction. */
export function OutputText({ text, label }: { text: string; label: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="play-output" tabIndex={0} aria-label={label}>
      <pre>
        <code>{text.length > mostShown ? `${text.slice(0, mostShown)}\n…` : text}</code>
      </pre>
    </section>
  );
}
