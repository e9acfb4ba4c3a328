import { type ReactNode, useState } from "react";
import { downloadText } from "../parts/download-text";
import type { PlayWords } from "../play-words";
import { fileNameOf, formatOf } from "../source-format";
import type { Playground } from "../use-playground";
import { shareCode } from "./share-code";

/** Makes a link that contains all content; content too long for a link is saved as a file. */
export function ShareButton({ play, words }: { play: Playground; words: PlayWords }): ReactNode {
  const [state, setState] = useState<{ link: string } | "too-long">();

  async function share(): Promise<void> {
    const code = await shareCode(play.current());
    if (code === undefined) return setState("too-long");
    const address = new URL(location.href);
    address.search = "";
    address.hash = code;
    history.replaceState(history.state, "", address);
    await navigator.clipboard.writeText(address.href).then(
      () => {
        setState(undefined);
        play.say(words.shared);
      },
      () => setState({ link: address.href }),
    );
  }

  function save(): void {
    const { mode, source, text, name } = play.current();
    downloadText(name || fileNameOf(formatOf({ source, name }), mode === "code"), source);
    if (text !== "") downloadText("visit.txt", text);
  }

  return (
    <>
      <button type="button" className="play-button" onClick={share}>
        {words.share}
      </button>
      {state === "too-long" && (
        <span role="status" className="play-too-long">
          {words.shareTooLong}{" "}
          <button type="button" className="play-button" onClick={save}>
            {words.download}
          </button>
        </span>
      )}
      {typeof state === "object" && (
        <label className="play-link">
          {words.notCopied} <input readOnly dir="ltr" value={state.link} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </>
  );
}
