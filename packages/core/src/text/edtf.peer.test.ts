import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { parseEdtf } from "./edtf.ts";

interface PeerCase {
  input: string;
  level: 0 | 1 | 2 | null;
  options: string | null;
}

interface PeerCases {
  accepted: PeerCase[];
  rejected: PeerCase[];
  iso8601Accepted: string[];
}

const file = peerPath("peer-cases/edtf/edtf-js-cases.json");
const cases: PeerCases = file
  ? JSON.parse(readFileSync(file, "utf8"))
  : { accepted: [], rejected: [], iso8601Accepted: [] };

const inputs = (list: PeerCase[]) => list.map(({ input }) => input);
const isRead = (value: string) => parseEdtf(value) !== undefined;

describe.skipIf(!file)("the cases of edtf.js", () => {
  it("reads what is of level 0 or 1, and the date-times, the first day not after the last", () => {
    const wanted = inputs(cases.accepted.filter(({ level }) => level !== 2));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((value) => !isRead(value))).toEqual([]);
    const disordered = wanted.filter((value) => {
      const { earliest, latest } = parseEdtf(value) ?? {};
      return earliest !== undefined && latest !== undefined && earliest > latest;
    });
    expect(disordered).toEqual([]);
  });

  it("reads nothing of level 2", () => {
    const level2 = inputs(cases.accepted.filter(({ level }) => level === 2));
    expect(level2.length).toBeGreaterThan(0);
    expect(level2.filter(isRead)).toEqual([]);
  });

  it("reads nothing that they reject", () => {
    expect(cases.rejected.length).toBeGreaterThan(0);
    expect(inputs(cases.rejected).filter(isRead)).toEqual([]);
  });

  it("reads the date-times of ISO 8601, on the day and at the minute of Date where that can read them", () => {
    expect(cases.iso8601Accepted.filter((value) => !isRead(value))).toEqual([]);
    const comparable = cases.iso8601Accepted.filter(
      (value) => /^[0-9].*Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    );
    expect(comparable.length).toBeGreaterThan(10);
    const minutes = comparable.map((value) => parseEdtf(value)?.minute);
    expect(minutes).toEqual(comparable.map((value) => Math.floor(Date.parse(value) / 60_000)));
  });
});
