import examples from "@site/generated/play-examples.json";
import type { ChangeEvent, ReactNode } from "react";
import type { PlayWords } from "./play-words";
import { type Example, exampleWork } from "./store/examples";
import type { Playground } from "./use-playground";
import type { Mode } from "./work";

interface ExampleChoiceProps {
  play: Playground;
  words: PlayWords;
  locale: "en" | "ar";
  modes: readonly Mode[];
}

const list: readonly Example[] = examples as Example[];

/** The examples; the choice keeps the name of the opened one, and says when its content was changed. */
export function ExampleChoice({ play, words, locale, modes }: ExampleChoiceProps): ReactNode {
  const { from } = play.work;
  const opened = list.find(({ id }) => id === from?.id);
  const name = opened?.title[locale] ?? from?.id;
  const isListed = opened !== undefined && from?.isChanged !== true;

  async function choose({ target }: ChangeEvent<HTMLSelectElement>): Promise<void> {
    const example = list.find(({ id }) => id === target.value);
    if (!example) return;
    play.open(await exampleWork(example, play.folders.examples));
    play.say(words.opened(example.title[locale]));
  }

  return (
    <label className="play-examples">
      <span>{words.examples}</span>
      <select onChange={choose} value={isListed ? opened.id : ""}>
        <option value="">
          {name === undefined ? words.chooseExample : words.origin(name, from?.isChanged === true)}
        </option>
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
  );
}
