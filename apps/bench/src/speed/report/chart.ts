import type { KeptFigure, Results } from "./results.ts";
import { digits } from "./results.ts";
import type { Locale } from "./words.ts";

const width = 760;
const labels = 210;
const values = 130;
const bar = 20;
const step = 28;

const text = {
  title: { en: "Text to shape, and to the whole verdict", ar: "من النص إلى الشكل، وإلى الحكم كله" },
  unit: {
    en: "in units of JSON.parse of the same text (J); shorter is better",
    ar: "بوحدة JSON.parse للنص نفسه (J)؛ الأقصر أفضل",
  },
  whole: { en: "diplomatic-visits, every rule", ar: "diplomatic-visits، كل القواعد" },
} as const;

/** Colours for a light and a dark surround; the panel is opaque, so that it is readable on any page. */
const style = `
text { font: 14px system-ui, "Segoe UI", "Noto Sans Arabic", sans-serif; fill: #1f2328 }
.panel { fill: #ffffff; stroke: #d0d7de }
.head { font-weight: 600; font-size: 16px }
.other { fill: #8c959f } .ours { fill: #0b6e99 } .spread { stroke: #1f2328; stroke-width: 2 } .axis { stroke: #8c959f }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .panel { fill: #161b22; stroke: #30363d }
  .other { fill: #6e7681 } .ours { fill: #4aa8d8 } .spread { stroke: #e6edf3 } .axis { stroke: #6e7681 }
}`;

interface Bar {
  figure: KeptFigure;
  label: string;
  ours: boolean;
}

/** A chart of the first two rows: on each article, the shape by ours and each peer, and our whole verdict. */
export function chartOf(results: Results, locale: Locale): string | undefined {
  const groups = groupsOf(results, locale);
  if (groups.length === 0) return undefined;
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ figure }) => figure.high)));
  const scale = (width - labels - values) / most;
  let y = 84;
  const parts: string[] = [];
  for (const { name, bars } of groups) {
    parts.push(line(name, { y, locale, className: "head" }));
    y += 14;
    for (const one of bars) {
      parts.push(drawn(one, { y, scale, locale }));
      y += step;
    }
    y += 26;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="title"${
    locale === "ar" ? ' direction="rtl" xml:lang="ar"' : ' xml:lang="en"'
  }>
<title id="title">${text.title[locale]}, ${text.unit[locale]}</title>
<style>${style}
</style>
<rect class="panel" x="0.5" y="0.5" width="${width - 1}" height="${y - 1}" rx="8"/>
${line(text.title[locale], { y: 28, locale, className: "head" })}
${line(text.unit[locale], { y: 48, locale })}
${parts.join("\n")}
</svg>
`;
}

function groupsOf({ rows }: Results, locale: Locale): { name: string; bars: Bar[] }[] {
  const figuresOf = (id: string) => rows.find((row) => row.id === id)?.figures ?? [];
  const verdicts = figuresOf("verdict");
  const shapes = figuresOf("shape");
  // of the three sizes of each language, the article itself is the middle one
  const names = [...new Set(verdicts.map(({ on }) => on.en))].filter((_, i) => i % 3 === 1);
  return names.map((on) => {
    const isOurs = ({ who }: KeptFigure) => who.en === "diplomatic-visits";
    const whole = verdicts.filter((figure) => figure.on.en === on);
    const bars = shapes.filter((figure) => figure.on.en === on).sort((a, b) => a.value - b.value);
    return {
      name: (whole[0] as KeptFigure).on[locale],
      bars: [
        ...bars.map((figure) => ({ figure, label: figure.who[locale], ours: isOurs(figure) })),
        ...whole.map((figure) => ({ figure, label: text.whole[locale], ours: true })),
      ],
    };
  });
}

interface Placing {
  y: number;
  locale: Locale;
}

// In Arabic the chart is mirrored: names on the right, bars towards the left.
function across(x: number, locale: Locale): number {
  return locale === "ar" ? width - x : x;
}

function drawn({ figure, label, ours }: Bar, { y, scale, locale }: Placing & { scale: number }): string {
  const length = figure.value * scale;
  const start = locale === "ar" ? width - labels - length : labels;
  const [low, high] = [figure.low, figure.high].map((value) => across(labels + value * scale, locale));
  const middle = y + bar / 2;
  return [
    `<text x="${across(16, locale)}" y="${middle + 5}">${escaped(label)}</text>`,
    `<rect class="${ours ? "ours" : "other"}" x="${round(start)}" y="${y}" width="${round(length)}" height="${bar}"/>`,
    `<line class="spread" x1="${round(low as number)}" x2="${round(high as number)}" y1="${middle}" y2="${middle}"/>`,
    `<text x="${round(across(labels + figure.high * scale + 8, locale))}" y="${middle + 5}">${digits(figure.value)}</text>`,
  ].join("\n");
}

function line(words: string, { y, locale, className }: Placing & { className?: string }): string {
  return `<text${className ? ` class="${className}"` : ""} x="${across(16, locale)}" y="${y}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
