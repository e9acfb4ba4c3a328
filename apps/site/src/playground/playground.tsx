import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type DragEvent, lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { wordsIn } from "../words";
import type { Verdict } from "./check/protocol";
import { PrintedSource } from "./editor/printed-source";
import { SourceField } from "./editor/source-field";
import { Tabs } from "./parts/tabs";
import { playWords } from "./play-words-by-locale";
import { Preview } from "./preview/preview";
import { FirstIssue } from "./report/first-issue";
import { ReportView } from "./report/report-view";
import { VerdictLine } from "./report/verdict-line";
import { openedFiles } from "./store/opened-files";
import { Toolbar } from "./toolbar";
import { usePlayground } from "./use-playground";
import { noWork } from "./work";

const PointPanel = lazy(async () => ({ default: (await import("./point/point-panel")).PointPanel }));
const TablesView = lazy(async () => ({ default: (await import("./visits/tables-view")).TablesView }));
const FormatsView = lazy(async () => ({ default: (await import("./visits/formats-view")).FormatsView }));
const CommandView = lazy(async () => ({ default: (await import("./visits/command-view")).CommandView }));
const CompareView = lazy(async () => ({ default: (await import("./visits/compare-view")).CompareView }));
const noReadings: NonNullable<Verdict["readings"]> = [];

/** The whole playground: sources on one side, results on the other. */
export function Playground(): ReactNode {
  const context = useDocusaurusContext();
  const locale = context.i18n.currentLocale === "ar" ? "ar" : "en";
  const words = wordsIn(playWords, context);
  const play = usePlayground(locale, words);
  const { verdict, work } = play;
  const [tab, setTab] = useState("report");
  // a panel is loaded when it is opened for the first time, and keeps what was done in it
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [isOver, setOver] = useState(false);
  const lastValid = useRef<Verdict>(undefined);
  if (verdict?.article !== undefined) lastValid.current = verdict;
  const isCoding = work.mode === "code" || verdict?.form === "coding";
  const needsText = isCoding || work.text !== "";

  async function take(files: readonly File[]): Promise<void> {
    const opened = await openedFiles(files);
    const { source, text } = opened.work;
    if (opened.page !== undefined && source === undefined) return play.draft(opened.page);
    if (source !== undefined)
      play.open({ ...noWork, mode: work.mode, text: isCoding ? play.current().text : "", ...opened.work });
    else if (text !== undefined) play.change({ text });
    const remarks = [
      opened.names.length > 0 && words.opened(opened.names.join(", ")),
      opened.isTooLarge && words.fileTooLarge,
    ];
    play.say([...remarks, opened.hadOtherEnds && words.lineEnds].filter(Boolean).join(" "));
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  }
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by a button as well
    <div
      className={`play play-mode-${work.mode}`}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => holdsFiles(event) && drop(event)}
    >
      <Toolbar play={play} words={words} locale={locale} onFiles={take} />
      <p role="status" className="play-notice">
        {isOver ? words.dropHere : play.notice}
      </p>
      <div className="play-verdict-bar">
        {play.fault === undefined ? (
          <VerdictLine verdict={verdict} words={words} />
        ) : (
          <p role="alert">
            {words.fault} <code>{play.fault}</code>
          </p>
        )}
        <FirstIssue verdict={verdict} words={words} onJump={play.jump} onFix={play.fix} />
      </div>
      <div className="play-columns">
        <div className="play-sources">
          <div hidden={!needsText}>
            <SourceField
              kind="text"
              label={words.text}
              hint={verdict?.form === "coding" && work.text === "" ? words.textNeeded : words.textHint}
              rows={8}
              onChange={play.changed}
              onEditor={play.textEditor}
            />
            {work.mode === "code" && (
              <>
                <Suspense fallback={<p>{words.loading}</p>}>
                  <PointPanel play={play} locale={locale} />
                </Suspense>
                <p className="play-draft">
                  <button type="button" className="play-button" onClick={() => play.draft()}>
                    {words.draft}
                  </button>{" "}
                  <small>{words.draftHint}</small>
                </p>
              </>
            )}
          </div>
          <SourceField
            kind="code"
            // the check comes first, and the editor after its first answer
            isUpgraded={verdict !== undefined}
            label={work.mode === "code" ? words.coding : words.document}
            hint={work.mode === "code" ? words.codingHint : words.documentHint}
            rows={20}
            onChange={play.changed}
            onEditor={play.sourceEditor}
          />
          <PrintedSource read={play.sourceOf} />
        </div>
        <div className="play-outcome">
          <Tabs
            label={words.tabsLabel}
            chosen={tab}
            onChoose={(id) => {
              setTab(id);
              setSeen((before) => new Set([...before, id]));
            }}
            tabs={[
              {
                id: "report",
                label: words.tabs.report,
                content: verdict && (
                  <ReportView
                    verdict={verdict}
                    words={words}
                    onJump={play.jump}
                    onFix={play.fix}
                    onPlace={play.showText}
                    onTakeOver={(source) => play.open({ mode: "check", source, text: "", name: "article.json" })}
                  />
                ),
              },
              {
                id: "explorer",
                label: words.tabs.explorer,
                content: (
                  <Preview
                    article={lastValid.current?.article}
                    readings={lastValid.current?.readings ?? noReadings}
                    isOld={verdict?.article === undefined}
                    isVisible={tab === "explorer"}
                    locale={locale}
                    words={words}
                  />
                ),
              },
              ...(
                [
                  ["tables", TablesView],
                  ["formats", FormatsView],
                  ["command", CommandView],
                  ["compare", CompareView],
                ] as const
              ).map(([id, View]) => ({
                id,
                label: words.tabs[id],
                content: seen.has(id) && (
                  <Suspense fallback={<p>{words.loading}</p>}>
                    <View play={play} locale={locale} isVisible={tab === id} />
                  </Suspense>
                ),
              })),
            ]}
          />
        </div>
      </div>
    </div>
  );
}
