/**
 * An article about diplomatic visits as a page: every fact next to the words that support it.
 *
 * @packageDocumentation
 */
export type { Citable, Download } from "./citing.ts";
export type {
  CodedSide,
  CodingDecision,
  CodingSide,
  ComparedCodings,
  ComparedFact,
  FigureTable,
  Standing,
} from "./codings/compared-codings.ts";
export {
  type CodingsOptions,
  type CodingsPageOptions,
  renderCodings,
  renderCodingsPage,
} from "./codings/render-codings.ts";
export type { FactName } from "./fact-name.ts";
export type { FactOwner } from "./fact-owner.ts";
export type { ShownReading } from "./fact-readings.ts";
export { type FactRow, factRows } from "./fact-row.ts";
export type { Locale } from "./labels.ts";
export { coverageOf, type Layer, type Mark, marksOf } from "./marks.ts";
export { type NamedFact, namedFacts } from "./named-facts.ts";
export { type ExcerptOptions, renderExcerpt } from "./render-excerpt.ts";
export { type ExplorerOptions, renderExplorer } from "./render-explorer.ts";
export { type PageOptions, renderPage } from "./render-page.ts";
export { type Stretch, snapVisual } from "./text/snap-visual.ts";
export type { NumberedFact, ViewOptions } from "./view.ts";
