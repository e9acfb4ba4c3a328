import { DefaultReporter } from "vitest/node";
import { corporaLines } from "./peer-corpora.ts";

/** The runner's own reporter, which says right before its closing lines which corpora were there to test with. */
export class PeerCorporaReporter extends DefaultReporter {
  override reportTestSummary(...summary: Parameters<DefaultReporter["reportTestSummary"]>): void {
    this.log();
    for (const line of corporaLines()) this.log(line);
    super.reportTestSummary(...summary);
  }
}
