import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type * as generated from "../generated/types.ts";
import type { AgreementSchema } from "./agreement.ts";
import type { ArticleSchema } from "./article.ts";
import type { EntitySchema } from "./entity.ts";
import type { EvidenceSchema } from "./evidence.ts";
import type { MeetingSchema } from "./meeting.ts";
import type { MentionSchema } from "./mention.ts";
import type { ParticipantSchema } from "./participant.ts";
import type { QuantitySchema } from "./quantity.ts";
import type { RelationSchema } from "./relation.ts";
import type { SectionSchema } from "./section.ts";
import type { StatementSchema } from "./statement.ts";
import type { TimeExpressionSchema, TimeSchema } from "./time.ts";
import type { VisitSchema } from "./visit.ts";

type Assignable<A, B> = [A] extends [B] ? true : false;
type Same<S extends z.ZodType, T> = [Assignable<z.infer<S>, T>, Assignable<T, z.infer<S>>];

describe("generated interfaces and inferred types", () => {
  it("are assignable both ways", () => {
    expectTypeOf<Same<typeof EvidenceSchema, generated.Evidence>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof MentionSchema, generated.Mention>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof TimeSchema, generated.Time>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof TimeExpressionSchema, generated.TimeExpression>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof EntitySchema, generated.Entity>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof ParticipantSchema, generated.Participant>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof VisitSchema, generated.Visit>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof MeetingSchema, generated.Meeting>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof AgreementSchema, generated.Agreement>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof StatementSchema, generated.Statement>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof QuantitySchema, generated.Quantity>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof RelationSchema, generated.Relation>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof SectionSchema, generated.Section>>().toEqualTypeOf<[true, true]>();
    expectTypeOf<Same<typeof ArticleSchema, generated.Article>>().toEqualTypeOf<[true, true]>();
  });
});
