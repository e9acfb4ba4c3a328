import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import facts from "@site/generated/home.json";
import { type ReactNode, useId } from "react";
import { localeIn, wordsIn } from "../../words";
import { mirrored, type PictureLayout, type PicturePart, tallLayout, wideLayout } from "./picture-layout";
import { ArticlePart, CodingPart, ReportPart, TablesPart, TextPart } from "./picture-parts";
import { pictureWords } from "./picture-words";

const parts: Readonly<Record<PicturePart, typeof TextPart>> = {
  text: TextPart,
  coding: CodingPart,
  article: ArticlePart,
  report: ReportPart,
  tables: TablesPart,
};

/** The whole format in one picture: text and coding become a checked article, and that a report and tables. */
export function Picture(): ReactNode {
  const words = wordsIn(pictureWords, useDocusaurusContext());
  return (
    <section aria-labelledby="what-it-is">
      <h2 id="what-it-is">{words.heading}</h2>
      <p className="site-lead">{words.lead}</p>
      <Drawing layout={wideLayout} className="site-picture site-picture-wide" />
      <Drawing layout={tallLayout} className="site-picture site-picture-tall" />
    </section>
  );
}

function Drawing({ layout, className }: { layout: PictureLayout; className: string }): ReactNode {
  const context = useDocusaurusContext();
  const words = wordsIn(pictureWords, context);
  const id = useId();
  const isMirrored = localeIn(context) === "ar";
  const { width, height, boxes, plus, arrows } = isMirrored ? mirrored(layout) : layout;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{words.title}</title>
      <desc id={`${id}desc`}>{words.description}</desc>
      <defs>
        <marker id={`${id}head`} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path className="site-picture-head" d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {arrows.map(([x1, y1, x2, y2]) => (
        <line key={`${x1} ${y1} ${y2}`} {...{ x1, y1, x2, y2 }} markerEnd={`url(#${id}head)`} />
      ))}
      <text className="site-picture-plus" x={plus[0]} y={plus[1]} textAnchor="middle">
        +
      </text>
      {(Object.keys(boxes) as PicturePart[]).map((name) => {
        const Content = parts[name];
        const box = boxes[name];
        return (
          <g key={name} transform={`translate(${box.x} ${box.y})`}>
            <rect className={`site-picture-box site-picture-${name}`} width={box.width} height={box.height} rx="8" />
            <text className="site-picture-name" x={box.width / 2} y="32" textAnchor="middle">
              {words.parts[name]}
            </text>
            <Content words={words} center={box.width / 2} isMirrored={isMirrored} {...facts} />
          </g>
        );
      })}
    </svg>
  );
}
