/** The beginning of a text, drawn small: its lines, and the words that support its facts, as SVG paths. */
export interface Miniature {
  width: number;
  height: number;
  text: string;
  quoted: string;
}
