import { alphaOf } from "../../../packages/cli/src/agreement/alpha.ts";
import { askPython } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

const matrices = 400;
const tolerance = 1e-9;

/** Krippendorff's alpha of `visits agreement`, over random codings with two to five coders and missing values. */
export function krippendorff() {
  const random = randomNumbers(13);
  const pick = (most) => Math.floor(random() * most);
  const units = Array.from({ length: matrices }, () => matrixOf(pick));
  const { version, alphas } = askPython("judges", "alpha", units);
  const ours = units.map((matrix) => alphaOf(matrix.map((unit) => unit.map((value) => value ?? undefined))));
  const differing = ours.flatMap((alpha, i) => (agree(alpha, alphas[i]) ? [] : [`${alpha} for ${alphas[i]}`]));
  assertThat(differing.length === 0, `alpha differs ${differing.length} times: ${differing.slice(0, 3).join(", ")}`);
  const undefinedOnes = ours.filter((alpha) => alpha === undefined).length;
  assertThat(undefinedOnes > 0 && undefinedOnes < matrices / 4, `${undefinedOnes} of ${matrices} are undefined`);
  // the control: one value changed is another alpha
  const full = Array.from({ length: 20 }, (_, i) => [`v${i % 3}`, `v${i % 3}`]);
  const spoiled = full.with(0, ["v0", "v1"]);
  assertThat(
    askPython("judges", "alpha", [spoiled]).alphas[0] < 1 && alphaOf(full) === 1,
    "a disagreement was not noticed",
  );
  return { version, counts: { matrices } };
}

function matrixOf(pick) {
  const [coders, rows, values, missing] = [2 + pick(4), 1 + pick(30), 1 + pick(6), pick(4)];
  const value = () => (pick(10) < missing ? null : `v${pick(values)}`);
  // half of the time, coders agree
  return Array.from({ length: rows }, () => {
    const common = value();
    return Array.from({ length: coders }, () => (pick(2) === 0 ? common : value()));
  });
}

// Where alpha is undefined, the package has no number: too few pairs or values.
function agree(alpha, theirs) {
  if (alpha === undefined) return typeof theirs !== "number" || Number.isNaN(theirs);
  return Math.abs(alpha - theirs) < tolerance;
}

/** A small generator with a fixed seed (mulberry32), so that each run judges the same. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
