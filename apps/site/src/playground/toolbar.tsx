import examples from "@site/generated/play-examples.json";
import { type ChangeEvent, type ReactNode, useRef } from "react";
import type { PlayWords } from "./play-words";
import { ShareButton } from "./share/share-button";
import { type Example, exampleWork } from "./store/examples";
import type { Playground } from "./use-playground";
import { type Mode, noWork } from "./work";

interface ToolbarProps {
  play: Playground;
  words: PlayWords;
  locale: "en" | "ar";
  onFiles(files: readonly File[]): void;
}

const modes: readonly Mode[] = ["check", "code"];

/** Modes, examples, files, the share link, and undo. */
export function Toolbar({ play, words, locale, onFiles }: ToolbarProps): ReactNode {
  const file = useRef<HTMLInputElement>(null);
  const list: readonly Example[] = examples as Example[];
  const { before, work } = play;

  async function choose({ target }: ChangeEvent<HTMLSelectElement>): Promise<void> {
    const example = list.find(({ id }) => id === target.value);
    target.value = "";
    if (!example) return;
    play.open(await exampleWork(example, play.folders.examples));
    play.say(words.opened(example.title[locale]));
  }
  function chooseFiles({ target }: ChangeEvent<HTMLInputElement>): void {
    onFiles([...(target.files ?? [])]);
    target.value = "";
  }

  return (
    <div className="play-toolbar">
      <fieldset className="play-modes">
        <legend>{words.modeLabel}</legend>
        {modes.map((mode) => (
          <label key={mode}>
            <input type="radio" name="play-mode" checked={work.mode === mode} onChange={() => play.change({ mode })} />{" "}
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
      <label className="play-examples">
        {words.examples}{" "}
        <select onChange={choose} defaultValue="">
          <option value="">{words.chooseExample}</option>
          {modes.map((mode) => (
            <optgroup key={mode} label={words.modes[mode]}>
              {list
                .filter((example) => example.mode === mode)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[locale]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="button" className="button button--sm button--secondary" onClick={() => file.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={file}
        type="file"
        multiple
        hidden
        accept=".json,.ndjson,.jsonl,.yaml,.yml,.txt,.html,.htm,.xhtml"
        aria-label={words.openFile}
        onChange={chooseFiles}
      />
      <ShareButton play={play} words={words} />
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => play.open({ ...noWork, mode: work.mode })}
      >
        {words.reset}
      </button>
      {before !== undefined && (
        <button type="button" className="button button--sm button--secondary" onClick={() => play.open(before)}>
          {words.back}
        </button>
      )}
    </div>
  );
}
