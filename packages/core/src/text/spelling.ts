import { distance } from "fastest-levenshtein";

/** The candidate most similar to a word, if one is similar enough to be the intended word. */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = candidates.filter((candidate) => Math.abs(candidate.length - word.length) <= most);
  const ranked = near
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= most ? ranked[0].candidate : holding(word, candidates);
}

// The only candidate that contains the word as a whole part: "wire" in "wire-report".
function holding(word: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((candidate) => candidate.split("-").includes(word));
  return found.length === 1 ? found[0] : undefined;
}
