import type { CodingRecord } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText } from "./isolated.ts";
import type { Labels } from "./labels.ts";
import type { View } from "./view.ts";

/** Who coded the article, how, and whether it was reviewed. */
export function codersView({ article: { codings = [] }, labels }: View): Html | undefined {
  if (codings.length === 0) return undefined;
  return html`<details class="dv-coders"><summary>${labels.codedBy}</summary><ul>${codings.map((coding) => coderView(coding, labels))}</ul></details>`;
}

function coderView({ id, coder, codebook, date, method, reviewed, note }: CodingRecord, labels: Labels): Html {
  const label = (concept: string, key: string, code: string) =>
    codeLabel(fieldOf(concept, key), code, labels.lang) ?? code;
  const version = coder.kind === "software" ? coder.version : undefined;
  return html`<li><code dir="ltr">${id}</code>${labels.colon}<bdi>${coder.name}</bdi>${version !== undefined && html` <bdi dir="ltr">${version}</bdi>`} (${label("Coder", "kind", coder.kind)})${method !== undefined && html` · ${label("CodingRecord", "method", method)}`}${reviewed && html` · ${labels.reviewed}`}${codebook !== undefined && html` · ${labels.codebook}${labels.colon}${boundText(codebook)}`}${date !== undefined && html` · <bdi dir="ltr">${date}</bdi>`}${note !== undefined && html`<br>${boundText(note)}`}</li>`;
}
