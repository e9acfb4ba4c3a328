import type { LinkCandidate, ReportedVisit } from "@diplomatic-visits/core/project";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { answersFrom } from "../terminal/answers.ts";
import { type DecisionSettings, decidedBy, sameDecision, store } from "./decide.ts";
import { apartPair, type LinkDecision } from "./edit-project.ts";
import { candidateText } from "./link-report.ts";
import { linkWords } from "./link-words.ts";
import type { LinkedProject } from "./linked-project.ts";

/** Shows each proposal and stores the answer before the next one. Returns the exit code. */
export async function askForDecisions(
  candidates: readonly LinkCandidate[],
  project: LinkedProject,
  settings: DecisionSettings,
  io: Io,
): Promise<number> {
  const { locale } = settings;
  const words = linkWords[locale];
  decidedBy(project, settings);
  if (candidates.length === 0) io.err.write(words.none);
  const answers = answersFrom(io);
  try {
    for (const [i, candidate] of candidates.entries()) {
      io.err.write(
        `\n${i + 1}/${candidates.length}  ${candidateText(candidate, project.file.project, locale, io.err.terminal)}`,
      );
      const answer = await answered(candidate, words, answers.next, io);
      if (answer === "quit") break;
      if (answer === "skip") continue;
      const decisions = decisionsOf(answer, candidate, project, settings);
      await store(decisions, project, locale, io);
      for (const decision of decisions)
        if (decision.kind === "same") io.err.write(words.decided(decision.visit, decision.reports.length));
      const apart = decisions.filter(({ kind }) => kind === "apart").length;
      if (apart > 0) io.err.write(words.apart(apart));
    }
  } finally {
    await answers.end();
  }
  return exitCode.valid;
}

/** The reports that are of one visit; none if all are apart. */
type Answer = readonly ReportedVisit[] | "skip" | "quit";

async function answered(
  { reports }: LinkCandidate,
  words: (typeof linkWords)["en" | "ar"],
  next: () => Promise<string | undefined>,
  io: Io,
): Promise<Answer> {
  for (;;) {
    io.err.write(words.ask);
    const line = (await next())?.trim().toLowerCase();
    if (line === undefined || line === "q") return "quit";
    if (line === "s" || line === "") return "skip";
    if (line === "y") return reports;
    if (line === "n") return [];
    const chosen = [...new Set(line.split(/[\s,]+/))].map((number) => reports[Number(number) - 1]);
    if (chosen.length > 1 && chosen.every((report) => report !== undefined)) return chosen as ReportedVisit[];
    io.err.write(words.unclear);
  }
}

// What is not of the visit is apart from what is; of nothing chosen, each pair.
function decisionsOf(
  same: readonly ReportedVisit[],
  { reports }: LinkCandidate,
  project: LinkedProject,
  settings: DecisionSettings,
): LinkDecision[] {
  const decided = decidedBy(project, settings);
  const apart = (a: ReportedVisit, b: ReportedVisit): LinkDecision => ({
    kind: "apart",
    pair: apartPair([a, b], decided),
  });
  if (same.length === 0) return reports.flatMap((a, i) => reports.slice(i + 1).map((b) => apart(a, b)));
  const [first] = same as readonly [ReportedVisit];
  const others = reports.filter((report) => !same.includes(report));
  return [sameDecision(same, project, settings), ...others.map((other) => apart(first, other))];
}
