/**
 * A project of articles: its file, the registers of actors and of visits, and what links the reports of one visit.
 *
 * @packageDocumentation
 */
export type { Issue, Locale, Localized, PatchStep } from "./article/issue.ts";
export { projectJsonSchema } from "./formats/schemas.ts";
export type {
  Actor,
  ActorOffice,
  ApartPair,
  Article,
  Project,
  ProjectCoder,
  ProjectLink,
  ProjectPlace,
  RegisteredVisit,
} from "./generated/types.ts";
export {
  type ActorCandidate,
  actorCandidates,
  type ReportedPerson,
  reportedPeople,
} from "./project/actor-candidates.ts";
export { type ActorMatch, type ActorRegister, actorRegister } from "./project/actor-register.ts";
export { type CandidateOptions, type LinkCandidate, linkCandidates } from "./project/link-candidates.ts";
export { type ArticleNames, articleNames, linkIssues, type ProjectArticle } from "./project/link-issues.ts";
export { sameAsPatch, visitIri } from "./project/linked-article.ts";
export { projectIssueKinds } from "./project/project-codes.ts";
export { placeName } from "./project/project-issues.ts";
export { type ProjectResult, readProject } from "./project/read-project.ts";
export { type ReportedActor, type ReportedVisit, reportedVisits, type VisitDays } from "./project/reported-visit.ts";
export { type LinkReason, likenessOf, type VisitLikeness } from "./project/same-visit.ts";
export type { ValueVerdict } from "./project/value-verdict.ts";
export {
  type FieldValue,
  type ValueReport,
  type VisitField,
  type VisitReport,
  visitValues,
} from "./project/visit-values.ts";
