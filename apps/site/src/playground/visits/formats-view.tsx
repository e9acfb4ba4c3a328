import formats from "@site/generated/play-formats.json";
import { type ReactNode, useState } from "react";
import type { Playground } from "../use-playground";
import { OutputFile, OutputText } from "./output-text";
import { RunState } from "./run-state";
import { printedTo, type VisitsRun } from "./run-visits";
import { useFollowedRun, workFiles } from "./use-visits";
import { visitsWords } from "./visits-words";

interface FormatsViewProps {
  play: Playground;
  locale: "en" | "ar";
  isVisible: boolean;
}

interface Loss {
  field: string;
  count: number;
}

/** The name of the file of losses among those that a run writes. */
const lossFile = "losses.ndjson";

/** The article in a chosen format, with what that omits. */
export function FormatsView({ play, locale, isVisible }: FormatsViewProps): ReactNode {
  const words = visitsWords[locale];
  const [name, setName] = useState("web-annotation");
  const files = workFiles(play);
  const isValid = play.verdict?.state === "valid";
  const args = ["convert", files[0][0], "--to", name, "-o", "out/", "--losses", lossFile, "--quiet"];
  const { run, fault } = useFollowedRun(locale, isVisible && isValid ? args : undefined, files);
  const outputs = run?.files.filter(([file]) => file !== lossFile) ?? [];
  return (
    <>
      <p>{words.formats.lead}</p>
      <label className="play-choice">
        <span>{words.formats.choose}</span>
        <select value={name} onChange={({ target }) => setName(target.value)}>
          {formats.map((format) => (
            <option key={format.name} value={format.name}>
              {format.title[locale]}
            </option>
          ))}
        </select>
      </label>
      <RunState locale={locale} isValid={isValid} run={run} fault={fault} />
      {run && run.code !== 0 && <OutputText text={printedTo("err", run)} label={name} />}
      {run?.code === 0 && <Losses losses={lossesOf(run)} locale={locale} />}
      {outputs.map(([file, text]) => (
        <OutputFile key={file} file={[file.replace(/^out\//, ""), text]} words={words} />
      ))}
    </>
  );
}

function lossesOf({ files }: VisitsRun): Loss[] {
  const text = files.find(([file]) => file === lossFile)?.[1] ?? "";
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.flatMap((line) => (JSON.parse(line) as { lost?: Loss[] }).lost ?? []);
}

function Losses({ losses, locale }: { losses: readonly Loss[]; locale: "en" | "ar" }): ReactNode {
  const words = visitsWords[locale].formats;
  if (losses.length === 0) return <p>{words.noLosses}</p>;
  return (
    <details className="play-losses" open={losses.length <= 8}>
      <summary>
        {words.losses} {losses.length}
      </summary>
      <ul>
        {losses.map(({ field, count }) => (
          <li key={field}>
            <code>{field}</code> <bdi dir="ltr">{words.times(count)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
