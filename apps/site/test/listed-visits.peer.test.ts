import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { historianSlice } from "../../../packages/core/test/historian-slice.ts";
import { countListedVisits } from "../scripts/count-listed-visits.mts";
import listed from "../src/listed-visits/listed-visits.json";

describe.skipIf(!historianSlice)("the numbers of the page of listed visits", () => {
  it("are those of the slice; `npm run listed-visits -w apps/site` writes them", () => {
    const files = ["1960", "2010"].map((decade) => readFileSync(`${historianSlice}/visits/${decade}.xml`, "utf8"));
    expect(listed).toEqual(countListedVisits(files));
  });
});
