import type { InvalidResult } from "./options.ts";

/** What `parseArticle` throws for an article or coding that is not valid. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  /** The verdict, with every issue. */
  readonly report: InvalidResult;

  constructor(report: InvalidResult) {
    const first = report.issues.find(({ severity }) => severity === "error");
    super(`not a valid article: ${first?.code} ${first?.message}`);
    this.report = report;
  }
}
