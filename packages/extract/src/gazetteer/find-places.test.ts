import { describe, expect, it } from "vitest";
import { arabicSentences } from "../../test/places/sentences-ar.ts";
import { englishSentences } from "../../test/places/sentences-en.ts";
import { findPlaces } from "./find-places.ts";

const marks = { sure: "", likely: "~", candidate: "?" };

function placesIn(text: string): string {
  return findPlaces(text)
    .map(
      ({ start, end, country, kind, certainty }) => `${text.slice(start, end)} ${country}${marks[certainty]} ${kind}`,
    )
    .join(", ");
}

describe("places in Arabic sentences", () => {
  it.each(arabicSentences)("%s → %s", (sentence, places) => {
    expect(placesIn(sentence.normalize("NFC"))).toBe(places.normalize("NFC"));
  });
});

describe("places in English sentences", () => {
  it.each(englishSentences)("%s → %s", (sentence, places) => {
    expect(placesIn(sentence)).toBe(places);
  });
});

describe("what is found", () => {
  it("names the capital in English, and the country of an adjective", () => {
    const names = findPlaces("وصل الوزير الروسي إلى تهران، ثم زار Kiev.").map(({ name, rule }) => `${rule} ${name}`);
    expect(names).toEqual(["geo/adjective Russia", "geo/capital Tehran", "geo/capital Kyiv"]);
  });

  it("does not run from one line into the next", () => {
    expect(placesIn("زار غينيا\nالاستوائية خط العرض")).toBe("غينيا GN country");
    expect(placesIn("a visit to South\nKorea")).toBe("Korea KR? country");
  });

  it("counts in UTF-16 units behind letters outside the basic plane", () => {
    const text = "🕊🕊 وإيران";
    const [place] = findPlaces(text);
    expect(text.slice(place?.start, place?.end)).toBe("إيران");
  });
});

it("there are more than 150 sentences, rejects among them", () => {
  const all = [...arabicSentences, ...englishSentences];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(([, places]) => places === "").length).toBeGreaterThan(50);
});
