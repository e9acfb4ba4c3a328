import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** A file a reader may take along. */
export interface Download {
  /** What it is, in the language of the page. */
  label: string;
  href: string;
}

/** How the article's coding is to be cited. */
export interface Citable {
  /** The reference, as it would stand in a list. */
  text: string;
  /** The same as a BibTeX entry. */
  bibtex?: string;
}

/** Files to take along, where the caller names some. */
export function downloadView({ labels, prefix }: View, downloads: readonly Download[]): Html | undefined {
  if (downloads.length === 0) return undefined;
  const links = downloads.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`);
  return html`<section aria-labelledby="${prefix}-download"><h2 id="${prefix}-download">${labels.download}</h2><ul class="dv-downloads">${links}</ul></section>`;
}

/** How to cite, where the caller says it; the buttons that copy are hidden until the script is there. */
export function citationView({ labels, prefix }: View, cite: Citable | undefined): Html | undefined {
  if (!cite) return undefined;
  const copied = (id: string, name: string) =>
    html`<button type="button" hidden data-copy="${prefix}-${id}" data-done="${labels.copied}" aria-label="${labels.copy} (${name})">${labels.copy}</button>`;
  return html`<section aria-labelledby="${prefix}-cite"><h2 id="${prefix}-cite">${labels.cite}</h2>
<p class="dv-cite" id="${prefix}-cite-text" dir="auto">${cite.text}</p>${copied("cite-text", labels.cite)}
${cite.bibtex !== undefined && html`<pre class="dv-cite" dir="ltr" tabindex="0"><code id="${prefix}-cite-bibtex">${cite.bibtex}</code></pre>${copied("cite-bibtex", "BibTeX")}`}</section>`;
}
