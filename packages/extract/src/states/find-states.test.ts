import { describe, expect, it } from "vitest";
import { draftOf } from "../../test/scores/drafted.ts";

function unlisted(text: string): string[] {
  const { entities = [] } = draftOf(text, "2025-06-10").coding;
  return entities.flatMap(({ kind, name, country, partOf, mentions }) =>
    (kind === "country" || kind === "place") && country === undefined
      ? [`${kind} ${name["en"]}${partOf === undefined ? "" : ` of ${partOf}`}: ${mentions.length}`]
      : [],
  );
}

describe("states that no list has", () => {
  it("are named by their ministers, with their adjectives", () => {
    expect(
      unlisted("Foreign Minister Ada Brill of Quendria left. Quendria is small; a Quendrian ship waited for Brill."),
    ).toEqual(["country Quendria: 2"]);
  });

  it("are those of the offices of their ministers", () => {
    const { entities = [] } = draftOf("Foreign Minister Ada Brill of Quendria left.", "2025-06-10").coding;
    expect(entities.find(({ kind }) => kind === "person")?.offices?.[0]?.of).toBe("quendria");
  });

  it("are named by their capitals", () => {
    expect(unlisted("She came to Strelsau, the capital of Ruritania, and left Strelsau again.")).toEqual([
      "place Strelsau of ruritania: 1",
      "country Ruritania: 1",
    ]);
  });

  it("are not universities, companies, parties or listed states", () => {
    expect(unlisted("President Ada Brill of Norwood College met Director Petr Havel of Acme.")).toEqual([]);
    expect(unlisted("Foreign Minister Ada Brill of Norway spoke in Oslo, the capital of Norway.")).toEqual([]);
    expect(unlisted("They moved to Springfield, the capital city, and to Delft, the capital of cheese.")).toEqual([]);
  });
});
