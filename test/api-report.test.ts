import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apiReports } from "../scripts/api-report.ts";
import { read, root } from "./house/source-files.ts";

const reports = [...apiReports()];

describe("the public page of each package", () => {
  it.each(reports)("is what %s shows; after a change that is meant, run npm run api", (path, report) => {
    expect(existsSync(root + path) && read(path)).toBe(report);
  });

  it("leaves out what is not public", () => {
    const entries = reports.flatMap(([, report]) => [...report.matchAll(/^## (.+)$/gm)].map(([, entry]) => entry));
    expect(entries).toContain("@diplomatic-visits/core/browser");
    expect(entries.filter((entry) => entry?.includes("internal"))).toEqual([]);
  });
});
