import type { ReactNode } from "react";
import { downloadText } from "../parts/download-text";
import type { PlayWords } from "../play-words";
import { fileNameOf, type SourceFormat } from "../source-format";

interface CommandProps {
  format: SourceFormat;
  isCoding: boolean;
  locale: "en" | "ar";
  words: PlayWords;
  /** The current documents. */
  read(): { source: string; text: string };
}

// npx without -p would run any npm package with this name.
const visits = "npx -p @diplomatic-visits/cli visits";

/** The command that does the same, and its files. */
export function CommandView({ format, isCoding, locale, words, read }: CommandProps): ReactNode {
  const file = fileNameOf(format, isCoding);
  const language = locale === "ar" ? " --lang ar" : "";
  const files = isCoding ? [file, "visit.txt"] : [file];
  return (
    <>
      <p>{words.commandSave}</p>
      <p className="play-actions">
        {files.map((name) => (
          <button
            key={name}
            type="button"
            className="play-button"
            onClick={() => downloadText(name, name.endsWith(".txt") ? read().text : read().source)}
          >
            {words.download} <bdi dir="ltr">{name}</bdi>
          </button>
        ))}
      </p>
      <p>{format === "ndjson" ? words.commandStream : words.commandLead}</p>
      <Command text={`${visits} validate ${file}${language}`} />
      {isCoding && (
        <>
          <p>{words.commandAnchor}</p>
          <Command text={`${visits} anchor ${file} -o article.json${language}`} />
        </>
      )}
      <p>{words.commandWhere}</p>
    </>
  );
}

function Command({ text }: { text: string }): ReactNode {
  return (
    <pre className="play-command">
      <code>{text}</code>
    </pre>
  );
}
