import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

describe("two months as a stretch", () => {
  it.each([
    ["Imports dropped between January and April.", ["January and April = 2025-01/2025-04"]],
    ["It fell from November to January 2025.", ["November to January 2025 = 2024-11/2025-01"]],
    ["It rose from May 2023 to July 2024.", ["May 2023 to July 2024 = 2023-05/2024-07"]],
    ["It rained in January and April.", ["January = 2025-01", "April = 2025-04"]],
    ["انخفضت الواردات بين يناير وأبريل.", ["يناير وأبريل = 2025-01/2025-04"]],
    ["من مارس إلى مايو 2024", ["مارس إلى مايو 2024 = 2024-03/2024-05"]],
  ])("%s", (text, expected) => {
    const found = findTimes(text, { referenceDate: "2025-06-10" });
    expect(found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual(expected);
  });
});
