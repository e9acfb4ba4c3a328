import useBaseUrl from "@docusaurus/useBaseUrl";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ShownIssue, ShownQuote } from "./check/protocol";
import type { DraftedWork } from "./draft/drafted-work";
import type { Editor } from "./editor/editor";
import { type Stretch, stretchOf } from "./editor/position";
import { useFirstIssue } from "./editor/use-first-issue";
import { useMarks } from "./editor/use-marks";
import type { PlayWords } from "./play-words";
import { isShareCode, readShareCode } from "./share/share-code";
import { formatOf } from "./source-format";
import { type Folders, firstWork } from "./store/first-work";
import { keepWork } from "./store/kept-work";
import { type PageCheck, useCheck } from "./use-check";
import { type Past, usePast } from "./use-past";
import { noWork, type Work } from "./work";

/** The content of the page and its operations. */
export interface Playground extends PageCheck {
  work: Work;
  past: Past;
  notice: string;
  folders: Folders;
  sourceEditor(editor: Editor): void;
  textEditor(editor: Editor): void;
  changed(): void;
  /** Opens a work in place of the current one, which can be restored. */
  open(work: Work): void;
  /** Brings back the state before the last change that the page made. */
  restore(): void;
  /** Replaces the source by an edited one, which can be undone and restored. */
  edit(source: string): void;
  change(part: Partial<Work>): void;
  /** Changes what to do; a text is coded from nothing where only an example is open. */
  use(mode: Work["mode"]): void;
  say(notice: string): void;
  jump(place: ShownIssue | ShownQuote): void;
  showText(place: Stretch): void;
  /** The editor of the text. */
  textOf(): Editor | undefined;
  /** The current source. */
  sourceOf(): string;
  /** Where the cursor of the source is. */
  cursor(): number | undefined;
  fix(issue: ShownIssue): Promise<void>;
  /** Opens a draft of a coding, from a web page or from the current text. */
  draft(page?: Uint8Array): Promise<void>;
  current(): Work;
}

const pause = 120;

/** Holds the user's work, checks it as it changes, and keeps it over a reload. */
export function usePlayground(locale: "en" | "ar", words: PlayWords): Playground {
  const check = useCheck();
  const folders: Folders = {
    examples: useBaseUrl("/play/examples/"),
    counterexamples: useBaseUrl("/counterexamples/"),
  };
  const editors = useRef<{ source?: Editor; text?: Editor }>({});
  const held = useRef<Work>(noWork);
  const timer = useRef(0);
  const [work, setWork] = useState<Work>(noWork);
  const past = usePast();
  const { remember } = past;
  const [notice, say] = useState("");
  const [marked, setMarked] = useState<Editor>();
  const [opened, setOpened] = useState<string>();
  useMarks(marked, check.verdict);
  useFirstIssue(marked, opened, check);

  const ask = useCallback(() => {
    const { source, text, name } = held.current;
    keepWork(held.current);
    setWork(held.current);
    check.checker.current?.check({ source, text, format: formatOf({ source, name }), locale });
  }, [check.checker, locale]);

  const read = useCallback((): Work => {
    const { source, text } = editors.current;
    const next = { source: source?.read() ?? held.current.source, text: text?.read() ?? held.current.text };
    const { from } = held.current;
    const isChanged = next.source !== held.current.source || next.text !== held.current.text;
    held.current = { ...held.current, ...next, ...(from && isChanged && { from: { id: from.id, isChanged } }) };
    return held.current;
  }, []);

  const changed = useCallback(() => {
    if (editors.current.source?.read() !== held.current.source) setOpened(undefined);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      read();
      ask();
    }, pause);
  }, [ask, read]);

  const put = useCallback(
    (next: Work) => {
      held.current = next;
      editors.current.source?.language(formatOf(next) === "yaml" ? "yaml" : "json");
      editors.current.source?.write(next.source);
      editors.current.text?.write(next.text);
      clearTimeout(timer.current);
      ask();
    },
    [ask],
  );

  const open = useCallback(
    (next: Work) => {
      const old = read();
      if (old.source + old.text !== "" && (old.source !== next.source || old.text !== next.text)) remember(old);
      put(next);
      setOpened(next.source);
    },
    [put, read, remember],
  );

  const textOf = useCallback(() => editors.current.text, []);
  const sourceOf = useCallback(() => editors.current.source?.read() ?? "", []);

  const edit = useCallback(
    (source: string) => {
      const old = read();
      remember(old);
      const { from } = old;
      put({ ...old, source, ...(from && { from: { id: from.id, isChanged: true } }) });
    },
    [put, read, remember],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there
  useEffect(() => {
    const begin = async () => {
      const typed = read();
      if (typed.source !== "") return ask();
      const first = await firstWork(new URL(location.href), folders);
      if (read().source !== "") return;
      if (first.before) remember(first.before);
      if (first.fault) say(first.fault === "no-example" ? words.exampleLost : words.shareFaults[first.fault]);
      if (first.work) {
        put(first.work);
        setOpened(first.work.source);
      } else await openExample();
    };
    const openExample = async () => {
      const source = await fetch(`${folders.examples}valid.json`).then((response) => response.text());
      if (read().source === "") put({ ...noWork, source, name: "valid.json", from: { id: "valid" } });
    };
    // a link pasted into the address bar of the open page
    const follow = async () => {
      if (!isShareCode(location.hash)) return;
      const shared = await readShareCode(location.hash);
      if (typeof shared === "string") say(words.shareFaults[shared]);
      else open(shared);
    };
    begin();
    const alive = new AbortController();
    addEventListener("pagehide", () => keepWork(read()), { signal: alive.signal });
    addEventListener("hashchange", follow, { signal: alive.signal });
    return () => {
      clearTimeout(timer.current);
      alive.abort();
    };
  }, []);

  return {
    ...check,
    work,
    past,
    notice,
    folders,
    changed,
    open,
    restore() {
      const before = past.take();
      if (!before) return;
      put(before);
      setOpened(before.source);
      say(words.restored);
    },
    edit,
    say,
    current: read,
    change: (part) => put({ ...read(), ...part }),
    use(mode) {
      const { from, mode: before } = read();
      const isExample = from !== undefined && from.isChanged !== true;
      if (mode === "code" && before === "check" && isExample) open({ ...noWork, mode });
      else put({ ...held.current, mode });
    },
    sourceEditor: (editor) => {
      editors.current.source = editor;
      setMarked(editor);
      editor.language(formatOf(held.current) === "yaml" ? "yaml" : "json");
    },
    textEditor: (editor) => {
      editors.current.text = editor;
    },
    jump(place) {
      const editor = editors.current.source;
      const stretch = editor && stretchOf(editor.read(), place);
      if (stretch) editor.select(stretch);
    },
    textOf,
    sourceOf,
    cursor: () => editors.current.source?.selection().to,
    showText: (place) => editors.current.text?.select(place),
    async draft(page) {
      say(words.drafting);
      const { text } = read();
      const drafted = await import("./draft/drafted-work").then(
        ({ draftedWork }) => draftedWork(page ? { page } : { text }, locale),
        (fault: unknown): DraftedWork => ({ refused: `${words.notDrafted} ${String(fault)}` }),
      );
      if ("refused" in drafted) return say(drafted.refused);
      // text typed in the meantime is not overwritten
      if (!page && read().text !== text) return say(words.notFixed);
      open(drafted.work);
      say([words.drafted, ...drafted.doubts].join(" "));
    },
    async fix({ code, fix: steps }) {
      const { source, name } = read();
      const format = formatOf({ source, name });
      if (!steps || format === "ndjson") return;
      const fixed = await check.checker.current?.fix({ source, format, steps });
      // text typed in the meantime is not overwritten
      if (fixed === undefined || read().source !== source) return say(words.notFixed);
      edit(fixed);
      say(words.fixed(code));
    },
  };
}
