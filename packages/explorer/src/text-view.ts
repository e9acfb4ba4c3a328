import type { Article, Block } from "@diplomatic-visits/core";
import { type Html, html } from "./html.ts";
import type { Labels } from "./labels.ts";
import { coverageOf, type Mark } from "./marks.ts";

/** The text of an article, a block a paragraph; the words of each are one text node, which nothing ever splits. */
export function textView(article: Article, marks: readonly Mark[], labels: Labels): Html {
  const { inLanguage, textDirection, sections } = article;
  const blocks = sections.map(
    (section) =>
      html`<section id="${section.id}">${section.blocks.map((block) => blockView(article, block, { labels, marks }))}</section>`,
  );
  return html`<div class="dv-text" lang="${inLanguage}" dir="${textDirection}">${blocks}</div>`;
}

interface Around {
  labels: Labels;
  marks: readonly Mark[];
}

function blockView({ text }: Article, block: Block, { labels, marks }: Around): Html {
  const { id, kind, start, end, sentences } = block;
  const words = text.slice(start, end);
  const share = Math.round(100 * coverageOf(text, block, marks));
  const glosses = sentences.flatMap(({ gloss }) =>
    gloss?.["en"] === undefined ? [] : [html`<li>${gloss["en"]}</li>`],
  );
  const body = kind === "heading" ? html`<h3 class="dv-words">${words}</h3>` : html`<p class="dv-words">${words}</p>`;
  return html`<div class="dv-block" id="${id}" data-start="${start}" tabindex="-1">${body}
${glosses.length > 0 && html`<ol class="dv-glosses" lang="en" dir="ltr">${glosses}</ol>`}
<p class="dv-coverage" lang="${labels.lang}" dir="${labels.dir}"><bdi dir="ltr">${share} %</bdi> ${labels.coverage}</p></div>
`;
}
