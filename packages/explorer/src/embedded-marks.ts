import { glossIn } from "./gloss-of.ts";
import { type Html, html, scriptJson } from "./html.ts";
import { nameOf } from "./names.ts";
import { blockId, type View } from "./view.ts";

/**
 * What the script reads. A mark is `[start, end, fact or entity]`; an entity has its name and its layer. Glosses are
 * included only where the page does not show them until the reader asks.
 */
export function embeddedMarks(view: View): Html {
  const { article, marks, locale } = view;
  const layers = new Map(
    marks.flatMap(({ entity, layer }) => (entity === undefined ? [] : [[entity, layer] as const])),
  );
  const entities = Object.fromEntries([...layers].map(([id, layer]) => [id, [nameOf(article, id, locale), layer]]));
  const spans = marks.map(({ start, end, fact, entity }) => [start, end, fact ?? entity]);
  const glosses = view.glossesShown ? undefined : laterGlosses(view);
  return html`<script type="application/json" class="dv-marks">${scriptJson({ marks: spans, entities, glosses })}</script>`;
}

// By the id of the block: the sentences' glosses, each with its span.
function laterGlosses(view: View): Record<string, (string | number)[][]> | undefined {
  if (view.glossLang === undefined || view.brief) return undefined;
  const lists = view.article.sections
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      const list = block.sentences.flatMap(({ gloss, start, end }) => {
        const shown = glossIn(gloss, view.glossLang);
        return shown ? [[start, end, shown.words]] : [];
      });
      return [blockId(view, block.id), list] as const;
    });
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}
