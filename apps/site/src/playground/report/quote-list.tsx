import type { ReactNode } from "react";
import type { ShownQuote } from "../check/protocol";
import type { Stretch } from "../editor/position";
import type { PlayWords } from "../play-words";
import { QuotedPart } from "./quoted-words";

interface QuoteListProps {
  quotes: readonly ShownQuote[];
  /** How many more quotes there are. */
  unlisted: number;
  words: PlayWords;
  /** Shows a quote in the coding. */
  onQuote(quote: ShownQuote): void;
  /** Shows a span in the text. */
  onPlace(place: Stretch): void;
}

const order = ["missing", "ambiguous", "orthographic", "typographic"];

/** The result of each quote: those that need attention come first, exact matches are collapsed after them. */
export function QuoteList(props: QuoteListProps): ReactNode {
  const { quotes, unlisted, words } = props;
  const exact = quotes.filter(({ status }) => status === "exact");
  const others = quotes
    .filter(({ status }) => status !== "exact")
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <section aria-labelledby="play-quotes">
      <h2 className="play-heading" id="play-quotes">
        {words.quotes} <span className="badge badge--secondary">{quotes.length + unlisted}</span>
      </h2>
      <p>
        {words.quotesLead} {unlisted > 0 && words.quotesUnlisted(quotes.length, quotes.length + unlisted)}
      </p>
      {others.length > 0 && <Quotes {...props} quotes={others} />}
      {exact.length > 0 && (
        <details className="play-found" open={others.length === 0}>
          <summary>{words.found(exact.length)}</summary>
          <Quotes {...props} quotes={exact} />
        </details>
      )}
    </section>
  );
}

function Quotes({ quotes, words, onQuote, onPlace }: Omit<QuoteListProps, "unlisted">): ReactNode {
  return (
    <ul className="play-quotes">
      {quotes.map((quote) => (
        <li key={quote.pointer} className={`play-quote play-${quote.status}`}>
          <button type="button" className="play-jump" onClick={() => onQuote(quote)}>
            <QuotedPart words={quote.quote} /> <span className="play-severity">{words.statuses[quote.status]}</span>
          </button>
          <Spelling quote={quote} words={words} />
          <Places quote={quote} words={words} onPlace={onPlace} />
        </li>
      ))}
    </ul>
  );
}

type PartProps = Pick<QuoteListProps, "words"> & { quote: ShownQuote };

function Spelling({ quote: { spelling, closest }, words }: PartProps): ReactNode {
  if (spelling !== undefined)
    return (
      <p>
        {words.spelling} <QuotedPart words={spelling} />
      </p>
    );
  if (closest === undefined) return null;
  const { text, differs } = closest;
  return (
    <dl className="play-difference">
      <div>
        <dt>{words.closest}</dt>
        <dd>
          <QuotedPart words={text} />
        </dd>
      </div>
      <div>
        <dt>{words.yours}</dt>
        <dd>{differs.yours === "" ? words.nothing : <QuotedPart words={differs.yours} className="play-removed" />}</dd>
      </div>
      <div>
        <dt>{words.theirs}</dt>
        <dd>{differs.text === "" ? words.nothing : <QuotedPart words={differs.text} className="play-added" />}</dd>
      </div>
    </dl>
  );
}

function Places({
  quote: { places, closest },
  words,
  onPlace,
}: PartProps & Pick<QuoteListProps, "onPlace">): ReactNode {
  const all = places.length > 0 ? places : closest ? [closest] : [];
  if (all.length === 0) return null;
  return (
    <p className="play-where">
      {all.slice(0, 20).map(({ start, end }) => (
        <button
          key={start}
          type="button"
          className="play-span"
          onClick={() => onPlace({ from: start, to: end })}
          aria-label={`${words.text} ${words.span(start, end)}`}
        >
          <bdi dir="ltr">{words.span(start, end)}</bdi>
        </button>
      ))}
    </p>
  );
}
