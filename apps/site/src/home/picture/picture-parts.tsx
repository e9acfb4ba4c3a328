import type { ReactNode } from "react";
import type { HomeFacts } from "../home-facts";
import type { pictureWords } from "./picture-words";

interface PartProps extends HomeFacts {
  words: (typeof pictureWords)["en"];
  /** Half of the width of the box. */
  center: number;
  isMirrored: boolean;
}

interface LineProps {
  x: number;
  y: number;
  className?: string;
  children: ReactNode;
}

/** The text, with the words that the coding quotes. */
export function TextPart({ words, center, broken: { quote } }: PartProps): ReactNode {
  return (
    <>
      <Arabic x={center} y={76}>
        … في <tspan className="site-picture-quote">{quote}</tspan> للقاء …
      </Arabic>
      <Centered x={center} y={108} className="site-picture-soft">
        {words.gloss}
      </Centered>
    </>
  );
}

/** The coding: a value and its quote. */
export function CodingPart({ broken: { quote } }: PartProps): ReactNode {
  return (
    <>
      <Code x={24} y={66}>
        type:
      </Code>
      <Code x={42} y={92}>
        value: official
      </Code>
      <Code x={42} y={118}>
        quote: <tspan className="site-picture-quote">{quote}</tspan>
      </Code>
    </>
  );
}

/** The article after the check: the quote is found in the text. */
export function ArticlePart({ words, center, broken: { quote, start, end } }: PartProps): ReactNode {
  return (
    <>
      <Arabic x={center} y={74}>
        … في <tspan className="site-picture-quote">{quote}</tspan> …
      </Arabic>
      <line x1={center} y1="88" x2={center} y2="106" />
      <text className="site-picture-code" x={center} y="128" textAnchor="middle" direction="ltr">
        type = official
      </text>
      <Centered x={center} y={154}>
        {words.found(start, end)}
      </Centered>
      <Centered x={center} y={184} className="site-picture-soft">
        {words.everyQuote}
      </Centered>
    </>
  );
}

/** The report on the reference article. */
export function ReportPart({ words, center, counts: { facts, quotes } }: PartProps): ReactNode {
  const [first, second] = words.counts(facts, quotes);
  return (
    <>
      <path className="site-picture-tick" d={`M${center - 50} 56l5 6l10 -13`} />
      <Centered x={center} y={62} className="site-picture-good">
        {words.valid}
      </Centered>
      <Centered x={center} y={88}>
        {first}
      </Centered>
      <Centered x={center} y={114}>
        {second}
      </Centered>
    </>
  );
}

/** One row of the tables. */
export function TablesPart({ words, center, isMirrored, broken: { quote } }: PartProps): ReactNode {
  const side = isMirrored ? -1 : 1;
  const columns = [-72, 20, 92].map((x) => center + side * x);
  const row = ["lavrov-tehran", "official", quote];
  return (
    <>
      <path
        className="site-picture-grid"
        d={`M16 78H${2 * center - 16}M16 50H${2 * center - 16}M16 110H${2 * center - 16}`}
      />
      {columns.map((x, i) => (
        <g key={x}>
          <Centered x={x} y={70} className="site-picture-soft">
            {words.columns[i]}
          </Centered>
          <text className="site-picture-small" x={x} y="100" textAnchor="middle">
            {row[i]}
          </text>
        </g>
      ))}
    </>
  );
}

function Centered({ children, ...place }: LineProps): ReactNode {
  return (
    <text textAnchor="middle" {...place}>
      {children}
    </text>
  );
}

function Arabic({ x, y, children }: LineProps): ReactNode {
  return (
    <text className="site-picture-arabic" x={x} y={y} textAnchor="middle" direction="rtl" lang="ar">
      {children}
    </text>
  );
}

function Code({ x, y, children }: LineProps): ReactNode {
  return (
    <text className="site-picture-code" x={x} y={y} direction="ltr">
      {children}
    </text>
  );
}
