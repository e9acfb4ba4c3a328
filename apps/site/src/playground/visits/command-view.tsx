import project from "@site/generated/project.json";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { downloadText } from "../parts/download-text";
import type { Playground } from "../use-playground";
import { commandWords } from "./command-words";
import { OutputFile, OutputText } from "./output-text";
import type { VisitsRun } from "./run-visits";
import { useVisits, workFiles } from "./use-visits";
import { visitsWords } from "./visits-words";

// npx without -p would run any npm package with this name.
const npx = "npx -p @diplomatic-visits/cli";

/** A command line on the files of the page: buttons with usual commands, a field for others, and what was printed. */
export function CommandView({
  play,
  locale,
}: {
  play: Playground;
  locale: "en" | "ar";
  isVisible: boolean;
}): ReactNode {
  const words = visitsWords[locale].command;
  const id = useId();
  const visits = useVisits(locale);
  const files = workFiles(play);
  const commands = commandsFor(play);
  const [line, setLine] = useState(`visits ${commands[0] ?? ""}`);
  const [ran, setRan] = useState<{ line: string; run?: VisitsRun; fault?: string }>();

  async function run(command: string): Promise<void> {
    setLine(command);
    setRan({ line: command });
    await visits(commandWords(command), workFiles({ ...play, work: play.current() })).then(
      (done) => setRan({ line: command, run: done }),
      (fault: unknown) => setRan({ line: command, fault: String(fault) }),
    );
  }

  return (
    <>
      <p>{words.lead}</p>
      <fieldset className="play-commands">
        <legend>{words.buttons}</legend>
        {commands.map((command) => (
          <button key={command} type="button" className="play-button" onClick={() => run(`visits ${command}`)}>
            <code>{command.replace(` ${files[0][0]}`, "")}</code>
          </button>
        ))}
      </fieldset>
      <form
        className="play-actions"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          run(line);
        }}
      >
        <label className="play-command-line" htmlFor={id}>
          {words.label}
        </label>
        <input
          id={id}
          dir="ltr"
          value={line}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={({ target }) => setLine(target.value)}
        />
        <button type="submit" className="play-button play-button-primary">
          {words.run}
        </button>
      </form>
      {ran && <Ran {...ran} locale={locale} />}
      <p>{words.save}</p>
      <p className="play-actions">
        {files.map(([name, text]) => (
          <button key={name} type="button" className="play-button" onClick={() => downloadText(name, text)}>
            {visitsWords[locale].download(name)}
          </button>
        ))}
      </p>
      <pre className="play-command">
        <code>
          {npx} {line}
          {locale === "ar" && " --lang ar"}
        </code>
      </pre>
      <p className="play-hint">{words.limits}</p>
      {!project.isReleased && <p className="play-hint">{words.where}</p>}
    </>
  );
}

function Ran(props: { line: string; run?: VisitsRun; fault?: string; locale: "en" | "ar" }): ReactNode {
  const { line, run, fault, locale } = props;
  const words = visitsWords[locale];
  const printed = run?.printed.map(({ text }) => text).join("");
  return (
    <section aria-label={words.command.output} className="play-ran">
      <p role="status">
        {fault !== undefined && `${words.fault} ${fault}`}
        {run === undefined && fault === undefined && words.running}
        {run && words.command.code(run.code)}
      </p>
      {printed !== undefined && (
        <OutputText text={`$ ${line}\n${printed === "" ? words.command.none : printed}`} label={words.command.output} />
      )}
      {run?.files.map((file) => (
        <OutputFile key={file[0]} file={file} words={words} />
      ))}
    </section>
  );
}

/** Usual commands on the document of the page. */
function commandsFor(play: Playground): string[] {
  const [[name]] = workFiles(play);
  const code = play.verdict?.issues[0]?.code ?? "evidence/quote-matches";
  const isCoding = /\.coding\./.test(name);
  return [
    `validate ${name}`,
    ...(isCoding ? [`anchor ${name} -o article.json`] : [`validate --fix ${name}`]),
    `facts ${name}`,
    `stats ${name}`,
    `convert ${name} --to ninjs`,
    `view ${name} --html article.html`,
    `explain ${code}`,
    "--help",
  ];
}
