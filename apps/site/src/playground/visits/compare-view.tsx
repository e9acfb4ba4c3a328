import { type ReactNode, useId, useRef, useState } from "react";
import { QuotedPart } from "../report/quoted-words";
import type { Playground } from "../use-playground";
import { type CodingDifference, type ComparisonReport, comparedIn } from "./compared-codings";
import { listedFieldName, listName } from "./list-names";
import { OutputText } from "./output-text";
import { RunState } from "./run-state";
import { printedTo, type RunFile } from "./run-visits";
import { useFollowedRun, workFiles } from "./use-visits";
import { visitsWords } from "./visits-words";

interface CompareViewProps {
  play: Playground;
  locale: "en" | "ar";
  isVisible: boolean;
}

/** Compares the coding of the page with a second one, as the program does. */
export function CompareView({ play, locale, isVisible }: CompareViewProps): ReactNode {
  const words = visitsWords[locale];
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [second, setSecond] = useState("");
  const [a, ...texts] = workFiles(play);
  const isJson = /^\s*\{/.test(second);
  const b: RunFile = [
    texts.length > 0 || !isJson ? `second.coding.${isJson ? "json" : "yaml"}` : "second.json",
    second,
  ];
  const isReady = isVisible && play.verdict?.state === "valid" && second.trim() !== "";
  const files = [a, b, ...texts, ...texts.map(([, text]): RunFile => ["second.txt", text])];
  const asked = isReady ? ["compare", a[0], b[0]] : undefined;
  const data = useFollowedRun(locale, asked && [...asked, "-f", "json", "--differences", "all"], files);
  const text = useFollowedRun(locale, asked, files);
  const isRefused = data.run !== undefined && data.run.code !== 0;
  const why = useFollowedRun(locale, asked && isRefused ? ["validate", b[0]] : undefined, files);
  const compared = data.run?.code === 0 ? comparedIn(printedTo("out", data.run)) : undefined;
  return (
    <>
      <p>{words.compare.lead}</p>
      <label htmlFor={id}>
        <b>{words.compare.second}</b>
      </label>
      <p className="play-hint">{words.compare.hint}</p>
      <textarea
        id={id}
        dir="ltr"
        rows={6}
        spellCheck={false}
        value={second}
        onChange={({ target }) => setSecond(target.value)}
      />
      <p className="play-actions">
        <button type="button" className="play-button" onClick={() => file.current?.click()}>
          {words.compare.open}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.yaml,.yml"
          aria-label={words.compare.open}
          onChange={async ({ target }) => setSecond((await target.files?.[0]?.text()) ?? second)}
        />
        <button type="button" className="play-button" onClick={() => setSecond(play.current().source)}>
          {words.compare.swap}
        </button>
      </p>
      <RunState
        locale={locale}
        isValid={play.verdict?.state === "valid"}
        isReady={isReady}
        run={data.run}
        fault={data.fault}
      />
      {data.run && isRefused && (
        <OutputText
          text={printedTo("err", data.run) + (why.run ? printedTo("out", why.run) : "")}
          label={words.compare.second}
        />
      )}
      {compared && <Compared compared={compared} locale={locale} />}
      {compared && text.run && (
        <details>
          <summary>{words.compare.all}</summary>
          <OutputText text={printedTo("out", text.run)} label={words.compare.all} />
        </details>
      )}
    </>
  );
}

function Compared({ compared, locale }: { compared: ComparisonReport; locale: "en" | "ar" }): ReactNode {
  const words = visitsWords[locale].compare;
  const { units, differences, f1 } = compared;
  return (
    <div className="play-compared">
      <h2 className="play-heading">{words.agreed}</h2>
      <p>{words.f1(f1)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="play-table" aria-label={words.agreed} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[words.unit, words.a, words.b, words.both].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ concept, a, b, both }) => (
              <tr key={concept}>
                <th scope="row">{listName(concept, locale)}</th>
                <td>{a}</td>
                <td>{b}</td>
                <td>{both}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {(["onlyA", "onlyB", "values", "grounds", "wording"] as const).map((kind) => (
        <DifferenceList key={kind} title={words[kind]} list={differences[kind]} locale={locale} />
      ))}
    </div>
  );
}

function DifferenceList(props: { title: string; list: readonly CodingDifference[]; locale: "en" | "ar" }): ReactNode {
  const { title, list, locale } = props;
  const words = visitsWords[locale].compare;
  return (
    <>
      <h3 className="play-heading">
        {title} <span className="badge badge--secondary">{list.length}</span>
      </h3>
      {list.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="play-differences">
          {list.map(({ key, list: own, ids, field, a, b }) => (
            <li key={key}>
              {listName(own, locale)} <code>{ids}</code> ·{" "}
              {field === undefined ? words.whole : listedFieldName(own, field, locale)}
              {[
                [words.a, a],
                [words.b, b],
              ].map(
                ([side, value]) =>
                  typeof value === "object" && (
                    <p key={String(side)}>
                      <b>{String(side)}</b> {value.text !== "" && <code>{value.text}</code>}{" "}
                      {value.quotes.map((quote) => (
                        <QuotedPart key={quote} words={quote} />
                      ))}
                    </p>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
