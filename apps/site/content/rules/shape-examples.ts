import type { Counterexample } from "../../../../packages/core/test/counterexample.ts";

const visit = "/visits/brill-larn";
const arrived = "Foreign Minister Ada Brill of Norrin arrived in Larn";
const visitor = {
  entity: "brill",
  evidence: [{ start: 31, end: 67, quote: "Foreign Minister Ada Brill of Norrin" }],
};
const coding = (confidence: number) => ({
  id: "first",
  coder: { kind: "human", name: "A. Reader" },
  confidence,
});

/** An example for each shape code, in the notation of core's counterexamples. */
export const shapeExamples: readonly Counterexample[] = [
  {
    code: "shape/required",
    base: "minimal",
    edit: [{ op: "remove", path: `${visit}/role` }],
    issues: [{ code: "shape/required", path: visit }],
    fix: [{ op: "add", path: `${visit}/role`, value: "focal" }],
  },
  {
    code: "shape/unknown-key",
    base: "minimal",
    edit: [{ op: "add", path: `${visit}/evidense`, value: "arrived" }],
    issues: [{ code: "shape/unknown-key", path: `${visit}/evidense` }],
    fix: [{ op: "remove", path: `${visit}/evidense` }],
  },
  {
    code: "shape/computed-key",
    base: "minimal",
    form: "coding",
    edit: [{ op: "add", path: "/specVersion", value: "0.2" }],
    issues: [{ code: "shape/computed-key", path: "/specVersion" }],
    fix: [{ op: "remove", path: "/specVersion" }],
  },
  {
    code: "shape/type",
    base: "minimal",
    edit: [{ op: "replace", path: `${visit}/status/evidence/0/start`, value: "68" }],
    issues: [{ code: "shape/type", path: `${visit}/status/evidence/0/start` }],
    fix: [{ op: "replace", path: `${visit}/status/evidence/0/start`, value: 68 }],
  },
  {
    code: "shape/value",
    base: "minimal",
    edit: [{ op: "replace", path: `${visit}/type/value`, value: "offical" }],
    issues: [{ code: "shape/value", path: `${visit}/type/value` }],
    fix: [{ op: "replace", path: `${visit}/type/value`, value: "official" }],
  },
  {
    code: "shape/pattern",
    base: "minimal",
    edit: [{ op: "replace", path: `${visit}/start/value`, value: "04-05-2026" }],
    issues: [{ code: "shape/pattern", path: `${visit}/start/value` }],
    fix: [{ op: "replace", path: `${visit}/start/value`, value: "2026-05-04" }],
  },
  {
    code: "shape/too-big",
    base: "minimal",
    edit: [{ op: "add", path: "/codings", value: [coding(87)] }],
    issues: [{ code: "shape/too-big", path: "/codings/0/confidence" }],
    fix: [{ op: "replace", path: "/codings/first/confidence", value: 0.87 }],
  },
  {
    code: "shape/too-small",
    base: "minimal",
    edit: [{ op: "replace", path: `${visit}/visitors`, value: [] }],
    issues: [{ code: "shape/too-small", path: `${visit}/visitors` }],
    fix: [{ op: "replace", path: `${visit}/visitors`, value: [visitor] }],
  },
  {
    code: "shape/form",
    base: "minimal",
    form: "coding",
    edit: [{ op: "replace", path: `${visit}/quote`, value: [[arrived]] }],
    issues: [{ code: "shape/form", path: `${visit}/quote` }],
    fix: [{ op: "replace", path: `${visit}/quote`, value: [arrived] }],
  },
];
