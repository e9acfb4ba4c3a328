import { DefaultReporter, type TestModule } from "vitest/node";
import { corporaLines } from "./peer-corpora.ts";
import { runtimeLines } from "./runtimes.ts";

/**
 * The default reporter, which also prints the absent corpora and runtimes right before its summary. Of merged
 * reports, whose files were listed as they ran, it lists those that failed.
 */
export class AbsenceReporter extends DefaultReporter {
  override printTestModule(module: TestModule): void {
    if (!this.ctx.config.mergeReports || module.state() === "failed") super.printTestModule(module);
  }

  override reportTestSummary(...summary: Parameters<DefaultReporter["reportTestSummary"]>): void {
    this.log();
    for (const line of [...corporaLines(), ...runtimeLines()]) this.log(line);
    super.reportTestSummary(...summary);
  }
}
