import type { ReactNode } from "react";

/** Visits of one year. */
interface YearCount {
  year: number;
  visits: number;
}

interface DecadeChartProps {
  caption: string;
  counts: readonly YearCount[];
  /** The number that the tallest bar of the page shows. */
  most: number;
  rightToLeft: boolean;
}

// in the units of the drawing, which is scaled to the width of the page
const [width, height, step, barWidth] = [340, 190, 34, 24];
const [top, bottom] = [20, 24];

/** A bar for each year of a decade, with its number above it. */
export function DecadeChart({ caption, counts, most, rightToLeft }: DecadeChartProps): ReactNode {
  return (
    <figure className="site-decade">
      <figcaption>{caption}</figcaption>
      {/* the table below has the same numbers */}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {counts.map(({ year, visits }, i) => {
          const x = (rightToLeft ? counts.length - 1 - i : i) * step + (step - barWidth) / 2;
          const tall = ((height - top - bottom) * visits) / most;
          const middle = x + barWidth / 2;
          return (
            <g key={year}>
              <rect x={x} y={height - bottom - tall} width={barWidth} height={tall} rx={2} />
              <text x={middle} y={height - bottom - tall - 5} textAnchor="middle">
                {visits}
              </text>
              <text x={middle} y={height - 7} textAnchor="middle">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
