import type { Block, Sentence } from "@diplomatic-visits/core";
import { glossIn } from "./gloss-of.ts";
import { type Html, html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { coverageOf } from "./marks.ts";
import { blockId, factId, type View } from "./view.ts";

/** The text of an article, one block per paragraph; each paragraph's words are one text node, which is never split. */
export function textView(view: View): Html {
  const { inLanguage, textDirection, sections } = view.article;
  let number = 0;
  const blocks = sections.map(
    (section) =>
      html`<section id="${blockId(view, section.id)}">${section.blocks.map((block) => blockView(view, block, ++number))}</section>`,
  );
  return html`<div class="dv-text" lang="${inLanguage}" dir="${textDirection}">${blocks}</div>`;
}

/** One block: its words, their glosses, its coded share, and the numbers of the facts it supports. */
export function blockView(view: View, block: Block, number: number): Html {
  const { labels, article, marks } = view;
  const { kind, start, end, sentences } = block;
  const id = blockId(view, block.id);
  const words = article.text.slice(start, end);
  const share = Math.round(100 * coverageOf(article.text, block, marks));
  const glosses = view.glossesShown ? sentences.flatMap((sentence) => glossItem(view, sentence)) : [];
  const body =
    kind === "heading"
      ? html`<h3 class="dv-words" aria-details="${id}-facts">${words}</h3>`
      : html`<p class="dv-words" aria-details="${id}-facts">${words}</p>`;
  return html`<div class="dv-block" id="${id}" data-start="${start}" role="group" aria-label="${labels.paragraph} ${number}">${body}
${glosses.length > 0 && html`<ol class="dv-glosses" lang="${view.glossLang ?? ""}" dir="${view.glossLang === "ar" ? "rtl" : "ltr"}">${glosses}</ol>`}
<details class="dv-supports" id="${id}-facts" lang="${labels.lang}" dir="${labels.dir}"><summary><bdi dir="ltr">¶ ${number}</bdi> · ${labels.factsOfParagraph}${labels.colon}<span>${factsIn(view, block).length}</span>${!view.brief && html` · <bdi dir="ltr">${share} %</bdi> ${labels.coverage}`}</summary><ul>${factsIn(view, block).map((fact) => html`<li><a href="#${factId(view, fact)}">${fact}</a></li>`)}</ul></details></div>
`;
}

// One sentence's gloss, with the span of the words it explains.
function glossItem({ glossLang }: View, { gloss, start, end }: Sentence): Html[] {
  const shown = glossIn(gloss, glossLang);
  return shown ? [html`<li data-at="${start}-${end}">${isolated(shown.words, shown.dir)}</li>`] : [];
}

function factsIn({ marks }: View, { start, end }: Block): number[] {
  const within = marks.flatMap((mark) =>
    mark.fact !== undefined && mark.start < end && start < mark.end ? [mark.fact] : [],
  );
  return [...new Set(within)].sort((a, b) => a - b);
}
