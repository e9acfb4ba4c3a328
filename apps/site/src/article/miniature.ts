/** The beginning of a text, drawn small: its lines, and the words that its facts quote and those that mention an entity, as SVG paths. */
export interface Miniature {
  width: number;
  height: number;
  text: string;
  quoted: string;
  mentions: string;
}
