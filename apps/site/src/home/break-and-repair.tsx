import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import facts from "@site/generated/home.json";
import { type ComponentProps, type ReactNode, useRef } from "react";
import { Isolated } from "../isolated/isolated";
import { localeIn, wordsIn } from "../words";
import { BreakStep } from "./break-step";
import { homeWords } from "./home-words";
import { useLoop } from "./use-loop";

const { quote, word, wrong, code, place, start, end, messages, hints } = facts.broken;
const broken = quote.replace(word, wrong);

/** How long each step is shown, in milliseconds: the report takes longest to read. */
const durations = [3000, 3500, 8000, 4000] as const;

/** A quote that breaks and is repaired while one watches. Every verdict is real: the build ran the validator on each step. */
export function BreakAndRepair(): ReactNode {
  const words = wordsIn(homeWords, useDocusaurusContext()).loop;
  const figure = useRef<HTMLDivElement>(null);
  const { step, isPlaying, play, pause, show } = useLoop(figure, durations);
  const steps: readonly Omit<ComponentProps<typeof BreakStep>, "isCurrent">[] = [
    { title: words.matches, quote, state: "valid", verdict: words.valid(start, end) },
    { title: words.changes, quote: broken, changed: wrong, state: "unchecked", verdict: words.changed },
    { title: words.reports, quote: broken, changed: wrong, state: "invalid", verdict: <Report /> },
    { title: words.repaired, quote, changed: word, state: "valid", verdict: words.repairedText },
  ];
  return (
    <section aria-labelledby="break-it">
      <h2 id="break-it">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="site-loop" ref={figure}>
        <ol className="site-loop-steps" aria-live={isPlaying ? "off" : "polite"}>
          {steps.map((content, index) => (
            <BreakStep
              key={content.title}
              {...content}
              title={`${index + 1}. ${content.title}`}
              isCurrent={index === step}
            />
          ))}
        </ol>
        <p className="site-loop-controls">
          <button type="button" className="button button--primary" onClick={isPlaying ? pause : play}>
            {isPlaying ? words.stop : words.start}
          </button>
          <button type="button" className="button button--secondary" onClick={() => show((step + 1) % steps.length)}>
            {words.next}
          </button>
          <span>{words.count(step + 1, steps.length)}</span>
        </p>
      </div>
      <p>
        <Link to="/play/?example=wrong-word">{words.playground}</Link>
      </p>
    </section>
  );
}

function Report(): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(homeWords, context).loop;
  const direction = localeIn(context) === "ar" ? "rtl" : "ltr";
  return (
    <>
      <p>
        <code>{code}</code> {words.at} <code>{place}</code>
      </p>
      <p>
        <Isolated text={wordsIn(messages, context)} direction={direction} />
      </p>
      <p>
        <Isolated text={wordsIn(hints, context)} direction={direction} />
      </p>
      <p>
        <Link to={`/reference/rules/${code}/`}>{words.meaning}</Link>
      </p>
    </>
  );
}
