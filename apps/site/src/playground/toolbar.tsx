import { type ReactNode, useRef } from "react";
import { ExampleChoice } from "./example-choice";
import type { PlayWords } from "./play-words";
import { ShareButton } from "./share/share-button";
import type { Playground } from "./use-playground";
import { type Mode, noWork } from "./work";

interface ToolbarProps {
  play: Playground;
  words: PlayWords;
  locale: "en" | "ar";
  onFiles(files: readonly File[]): void;
}

/** The ways to use the page, in the order of the choice. */
const modes: readonly Mode[] = ["check", "code"];

/** Modes, examples, files, the share link, and what can be restored. */
export function Toolbar({ play, words, locale, onFiles }: ToolbarProps): ReactNode {
  const file = useRef<HTMLInputElement>(null);
  const { past, work } = play;
  return (
    <div className="play-toolbar">
      <fieldset className="play-modes">
        <legend>{words.modeLabel}</legend>
        {modes.map((mode) => (
          <label key={mode}>
            <input type="radio" name="play-mode" checked={work.mode === mode} onChange={() => play.use(mode)} />{" "}
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
      <ExampleChoice play={play} words={words} locale={locale} modes={modes} />
      <button type="button" className="play-button" onClick={() => file.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={file}
        type="file"
        multiple
        hidden
        accept=".json,.ndjson,.jsonl,.yaml,.yml,.txt,.html,.htm,.xhtml"
        aria-label={words.openFile}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <ShareButton play={play} words={words} />
      <button type="button" className="play-button" onClick={() => play.open({ ...noWork, mode: work.mode })}>
        {words.reset}
      </button>
      {!past.isEmpty && (
        <button type="button" className="play-button" onClick={play.restore}>
          {words.back}
        </button>
      )}
    </div>
  );
}
