import type { Span } from "@diplomatic-visits/core/internal/browser";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { QuotedPart } from "../report/quoted-words";
import type { Playground } from "../use-playground";
import { mentionsIn, withPointed } from "./coding-edit";
import { outlineOf } from "./coding-outline";
import { askedFields, firstTarget, firstValues, type PointChoice, pointedBy } from "./point-choice";
import { schemaField } from "./point-fields";
import { PointForm } from "./point-form";
import { pointWords } from "./point-words";
import { useChosen } from "./use-chosen";

/** Codes the words chosen in the text: a form says as what, and the coding is written. */
export function PointPanel({ play, locale }: { play: Playground; locale: "en" | "ar" }): ReactNode {
  const words = pointWords[locale];
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const chosen = useChosen(play.textOf);
  const { source, text } = play.work;
  const outline = outlineOf(source, play.cursor());
  const shown = chosen && text.slice(chosen.start, chosen.end);
  const [choice, setChoice] = useState<PointChoice>();
  const [notice, setNotice] = useState("");

  // new words begin with what the cursor of the coding is in, and a new target with what the words mention
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where other words are chosen
  useEffect(() => {
    if (!chosen || shown === undefined || !outline) return setChoice(undefined);
    setNotice("");
    setChoice(choiceOf(firstTarget(shown, outline), chosen));
  }, [chosen, shown]);

  useEffect(() => {
    const come = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      if (!(event.target as Element).closest(".play-field-text")) return;
      event.preventDefault();
      form.current?.querySelector("select")?.focus();
    };
    document.addEventListener("keydown", come);
    return () => document.removeEventListener("keydown", come);
  }, []);

  function choiceOf(target: string, span: Span): PointChoice {
    const begun: PointChoice = {
      target,
      field: "",
      name: text.slice(span.start, span.end),
      isEverywhere: true,
      values: {},
    };
    const fact = outline?.facts.find(({ id }) => target === `field:${id}`);
    const list = target.startsWith("fact:") && outline ? askedFields(begun, outline)?.[0] : fact?.list;
    return list && outline ? { ...begun, values: firstValues(list, { text, chosen: span, outline }) } : begun;
  }

  function back(said: string): void {
    setNotice(said);
    if (chosen) play.textOf()?.select({ from: chosen.start, to: chosen.end });
  }

  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!chosen || shown === undefined || !choice || !outline) return;
    const pointed = pointedBy(choice, outline);
    if (!pointed) return setNotice(words.notWritten);
    if ("needs" in pointed)
      return setNotice(words.needed(schemaField(pointed.list, pointed.needs)?.label[locale] ?? pointed.needs));
    const mentioned = [...mentionsIn(text, chosen, outline)];
    const spans = [chosen, ...mentioned.map(([, span]) => span)];
    const found = await play.checker.current?.point({ text, spans });
    const [quote, ...others] = found?.quotes ?? [];
    if (!found || (quote === undefined && !["entity", "mention"].includes(pointed.as)))
      return setNotice(words.notQuotable);
    const quotes = new Map(mentioned.flatMap(([id], i) => (others[i] === undefined ? [] : [[id, others[i]]])));
    const edited = withPointed(
      source,
      pointed,
      { words: shown, quote: quote ?? shown, mention: found.mention, quotes },
      { text, outline },
    );
    // what was typed in the meantime is not overwritten
    if (edited === undefined || play.current().source !== source) return setNotice(words.notWritten);
    play.edit(edited);
    back(words.written);
  }

  async function wholeSentence(): Promise<void> {
    const found = chosen && (await play.checker.current?.point({ text, spans: [chosen] }));
    if (found?.sentence) play.textOf()?.select({ from: found.sentence.start, to: found.sentence.end });
  }

  return (
    <section className="play-point" aria-labelledby={heading}>
      <h2 className="play-heading" id={heading}>
        {words.heading}
      </h2>
      {shown === undefined ? (
        <p className="play-hint">{words.hint}</p>
      ) : (
        <div className="play-chosen">
          <span>{words.chosen}</span> <QuotedPart words={shown} />
          <button type="button" className="play-button" onClick={wholeSentence}>
            {words.sentence}
          </button>
        </div>
      )}
      {shown !== undefined && !outline && <p>{words.unreadable}</p>}
      <form ref={form} onSubmit={write} hidden={!choice || !outline}>
        {choice && outline && (
          <PointForm
            choice={choice}
            outline={outline}
            locale={locale}
            words={words}
            onTarget={(target) => chosen && setChoice(choiceOf(target, chosen))}
            onChange={(part) => setChoice({ ...choice, ...part })}
          />
        )}
        <p className="play-actions">
          <button type="submit" className="play-button play-button-primary">
            {words.write}
          </button>
          <button
            type="button"
            className="play-button"
            disabled={play.past.isEmpty}
            onClick={() => {
              play.restore();
              back(words.undone);
            }}
          >
            {words.undo}
          </button>
        </p>
      </form>
      <p role="status" className="play-point-notice">
        {notice}
      </p>
    </section>
  );
}
