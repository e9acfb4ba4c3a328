import { DefaultReporter, type TestModule } from "vitest/node";
import { corporaLines } from "./peer-corpora.ts";

/**
 * The runner's own reporter, which says right before its closing lines which corpora were there to test with. Of merged
 * reports, whose files were listed as they ran, it lists those that failed.
 */
export class PeerCorporaReporter extends DefaultReporter {
  override printTestModule(module: TestModule): void {
    if (!this.ctx.config.mergeReports || module.state() === "failed") super.printTestModule(module);
  }

  override reportTestSummary(...summary: Parameters<DefaultReporter["reportTestSummary"]>): void {
    this.log();
    for (const line of corporaLines()) this.log(line);
    super.reportTestSummary(...summary);
  }
}
