/** The grid that outlines are drawn on, in parts of a picture's unit: neighbours keep their common border. */
const grid = 1.5;

/** An outline on a grid, in relative steps, without points that then coincide and without rings that have no area. */
export function thinned(path: string | null): string | undefined {
  const rings = (path ?? "").split(/(?=M)/).flatMap((ring) => {
    const points = apart(ring.slice(1, -1).split("L").map(onGrid));
    return points.length < 3 ? [] : [steps(points)];
  });
  return rings.length === 0 ? undefined : rings.join("");
}

type GridPoint = readonly [x: number, y: number];

function onGrid(point: string): GridPoint {
  const [x = 0, y = 0] = point.split(",").map(Number);
  return [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
}

function apart(points: readonly GridPoint[]): GridPoint[] {
  const moved = points.filter(([x, y], i) => {
    const [lastX, lastY] = points[i - 1] ?? [];
    return x !== lastX || y !== lastY;
  });
  // a point on the straight line between its neighbours says nothing
  return moved.filter(([x, y], i) => {
    const [[fromX, fromY] = [], [toX, toY] = []] = [moved[i - 1], moved[i + 1]];
    if (fromX === undefined || fromY === undefined || toX === undefined || toY === undefined) return true;
    return (x - fromX) * (toY - y) !== (y - fromY) * (toX - x);
  });
}

function steps(points: readonly GridPoint[]): string {
  const moves = points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i] as GridPoint;
    return `${x - fromX},${y - fromY}`;
  });
  // a minus sign parts two numbers by itself
  const [first] = points;
  return `M${first}l${moves.join(" ")}z`.replaceAll(",-", "-").replaceAll(" -", "-");
}
