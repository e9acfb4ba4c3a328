/** A rectangle of the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The parts of the picture. */
export type PicturePart = "text" | "coding" | "article" | "report" | "tables";

/** Where the parts are, and the arrows between them as lines. */
export interface PictureLayout {
  width: number;
  height: number;
  boxes: Readonly<Record<PicturePart, Box>>;
  /** The place of the plus sign between the text and the coding. */
  plus: readonly [x: number, y: number];
  arrows: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

/** From one side to the other, for wide windows. */
export const wideLayout: PictureLayout = {
  width: 1000,
  height: 334,
  boxes: {
    text: { x: 2, y: 2, width: 280, height: 140 },
    coding: { x: 2, y: 192, width: 280, height: 140 },
    article: { x: 360, y: 62, width: 280, height: 210 },
    report: { x: 718, y: 2, width: 280, height: 140 },
    tables: { x: 718, y: 192, width: 280, height: 140 },
  },
  plus: [142, 174],
  arrows: [
    [286, 72, 352, 130],
    [286, 262, 352, 204],
    [644, 130, 710, 72],
    [644, 204, 710, 262],
  ],
};

/** From top to bottom, for narrow windows. */
export const tallLayout: PictureLayout = {
  width: 340,
  height: 880,
  boxes: {
    text: { x: 30, y: 2, width: 280, height: 126 },
    coding: { x: 30, y: 162, width: 280, height: 136 },
    article: { x: 30, y: 342, width: 280, height: 196 },
    report: { x: 30, y: 582, width: 280, height: 126 },
    tables: { x: 30, y: 740, width: 280, height: 138 },
  },
  plus: [170, 152],
  arrows: [
    [170, 302, 170, 334],
    [170, 542, 170, 574],
    [170, 712, 170, 734],
  ],
};

/** A layout as seen in a mirror, for languages written from right to left. */
export function mirrored(layout: PictureLayout): PictureLayout {
  const { width, boxes, plus, arrows } = layout;
  const flipped = (box: Box): Box => ({ ...box, x: width - box.x - box.width });
  return {
    ...layout,
    boxes: {
      text: flipped(boxes.text),
      coding: flipped(boxes.coding),
      article: flipped(boxes.article),
      report: flipped(boxes.report),
      tables: flipped(boxes.tables),
    },
    plus: [width - plus[0], plus[1]],
    arrows: arrows.map(([x1, y1, x2, y2]) => [width - x1, y1, width - x2, y2]),
  };
}
