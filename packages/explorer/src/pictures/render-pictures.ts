import type { Article } from "@diplomatic-visits/core";
import { html } from "../html.ts";
import { type ViewOptions, viewOf } from "../view.ts";
import { map } from "./map.ts";
import { network } from "./network.ts";
import { pictureLabelsOf } from "./picture-labels.ts";
import { timeline } from "./timeline.ts";

/**
 * When, where and who, as static SVG: a timeline, a map and a network; each mark links to its fact. Pass the result to
 * `renderExplorer` as the option `pictures`; the same article always produces the same bytes.
 */
export function renderPictures(article: Article, options: ViewOptions = {}): string {
  const view = viewOf(article, options);
  const labels = pictureLabelsOf(view.locale);
  const figures = [timeline(view, labels), map(view, labels), network(view, labels)];
  if (figures.every((figure) => figure === undefined)) return "";
  return html`<section class="dv-pictures" lang="${view.labels.lang}" dir="${view.labels.dir}" aria-labelledby="${view.prefix}-pictures"><h2 id="${view.prefix}-pictures">${labels.pictures}</h2>
${figures}</section>
`.markup;
}
