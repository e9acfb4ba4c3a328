import { type Html, html, scriptJson } from "./html.ts";
import { nameOf } from "./names.ts";
import type { View } from "./view.ts";

/** What the script reads: the marks, and the names of what is mentioned. */
export function embeddedMarks({ article, marks, locale }: View): Html {
  const ids = new Set(marks.flatMap(({ entity }) => entity ?? []));
  const names = Object.fromEntries([...ids].map((id) => [id, nameOf(article, id, locale)]));
  return html`<script type="application/json" class="dv-marks">${scriptJson({ marks, names })}</script>`;
}
