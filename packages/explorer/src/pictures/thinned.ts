const nearest = 0.9;

/** An outline without indistinguishable points, and without rings that then have no area. */
export function thinned(path: string | null): string | undefined {
  const rings = (path ?? "").split(/(?=M)/).flatMap((ring) => {
    const points = ring.slice(1, -1).split("L");
    const kept = farApart(points);
    return kept.length < 3 ? [] : [`M${kept.join("L")}Z`];
  });
  return rings.length === 0 ? undefined : rings.join("");
}

function farApart(points: readonly string[]): string[] {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return points.filter((point) => {
    const [x = 0, y = 0] = point.split(",").map(Number);
    if (Math.hypot(x - lastX, y - lastY) < nearest) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}
