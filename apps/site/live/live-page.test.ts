import { describe, expect, it } from "vitest";
import { livePage } from "./live-page.ts";

const citation = { text: "Its authors. A format.", bibtex: "@misc{a}" };
const page = "Get it:\n\n<!-- before-release -->\nClone it.\n<!-- after-release\nInstall it.\n-->\n\nUse it.\n";

describe("a page that depends on the state of the project", () => {
  it("shows the way to install that works before a release, and the other one after it", () => {
    expect(livePage(page, { isReleased: false, citation })).toBe("Get it:\n\nClone it.\n\nUse it.\n");
    expect(livePage(page, { isReleased: true, citation })).toBe("Get it:\n\nInstall it.\n\nUse it.\n");
  });

  it("shows the citation where it is asked for", () => {
    const shown = livePage("Cite:\n\n<!-- citation -->\n", { isReleased: false, citation });
    expect(shown).toBe("Cite:\n\n```text\nIts authors. A format.\n```\n\n```bibtex\n@misc{a}\n```\n");
  });
});
