import type { ArticleIndex } from "../../article/article-index.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Entity, Meeting } from "../../generated/types.ts";
import { kinOf } from "../../inspection/kin.ts";
import { mentionsWithin } from "../../inspection/mentions-within.ts";
import { countryOf } from "../../inspection/visit-countries.ts";
import type { Rule } from "../rule.ts";

type Place = NonNullable<Meeting["place"]>;

/** What may be a place. */
const places: ReadonlySet<Entity["kind"]> = new Set(["place", "facility", "country", "region"]);

/** The evidence of a place must not name only another place. */
export const placeMentioned: Rule = {
  code: "evidence/place-mentioned",
  severity: "warning",
  needs: "file",
  asks: "mentions",
  reads: "words",
  title: {
    en: "Disallow evidence of a place that mentions only another place.",
    ar: "منع شاهدِ مكانٍ لا يذكر إلا مكانًا آخر.",
  },
  message: {
    en: "the quotes mention {other} and not {place}: correct the place, quote words that mention it, or explain it in a note",
    ar: "الاقتباسات تذكر {other} ولا تذكر {place}: صحّح المكان، أو اقتبس ما يذكره، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: (visit, _, index) => elsewhere(index, visit.place) !== undefined,
    meeting: (meeting, _, index) => elsewhere(index, meeting.place) !== undefined,
  },
  check(index, report) {
    const kin = kinOf(index);
    for (const { place } of [...index.visits.values(), ...index.meetings]) {
      if (!place || !isSoundFact(index, place)) continue;
      const other = elsewhere(index, place);
      const near = kin(place.value);
      if (!other || !near || near.has(other.id)) continue;
      report(place, { at: "value", found: place.value, words: { place: place.value, other: other.id } });
    }
  },
};

// The other place that the quotes mention; undefined if they mention the coded one, or none.
function elsewhere(index: ArticleIndex, place: Place | undefined): Entity | undefined {
  if (!place || place.note !== undefined || place.state !== "stated") return undefined;
  const mentioned = place.evidence.flatMap((quote) => mentionsWithin(index, quote)).map(({ entity }) => entity);
  const coded = index.entities.get(place.value);
  if (!coded || !places.has(coded.kind) || mentioned.includes(coded)) return undefined;
  const others = mentioned.filter(({ kind }) => places.has(kind));
  if (others.some((other) => other.kind === "country" && other.country === countryOf(index, coded.id)))
    return undefined;
  if (others.some(({ id, partOf }) => coded.partOf === id || partOf === coded.id)) return undefined;
  return others[0];
}
