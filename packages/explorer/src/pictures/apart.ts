/** A point with the half width and the height above and below of its drawing. */
export interface Room {
  x: number;
  y: number;
  half: number;
  above: number;
  below: number;
}

interface Edges {
  width: number;
  height: number;
}

const rounds = 400;

/** Moves overlapping drawings apart in small steps, in a fixed order, and keeps all within the edges. */
export function moveApart(rooms: readonly Room[], edges: Edges): void {
  for (let i = 0; i < rounds; i++) {
    const moved = rooms.filter((one, at) => rooms.slice(at + 1).filter((other) => part(one, other)).length > 0).length;
    for (const room of rooms) keepWithin(room, edges);
    if (moved === 0) return;
  }
}

function part(a: Room, b: Room): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [tooNearX, tooNearY] = [
    a.half + b.half - Math.abs(dx),
    dy >= 0 ? a.below + b.above - dy : b.below + a.above + dy,
  ];
  if (tooNearX <= 0 || tooNearY <= 0) return false;
  if (tooNearX < tooNearY) {
    const step = (Math.sign(dx) || 1) * (tooNearX / 4 + 0.1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (Math.sign(dy) || 1) * (tooNearY / 4 + 0.1);
    a.y -= step;
    b.y += step;
  }
  return true;
}

function keepWithin(room: Room, { width, height }: Edges): void {
  room.x = Math.max(room.half, Math.min(width - room.half, room.x));
  room.y = Math.max(room.above, Math.min(height - room.below, room.y));
}
