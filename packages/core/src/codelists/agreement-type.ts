import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The kind of an agreed text, as the text names it. */
export const agreementTypeList = codelist({
  id: "agreement-type",
  title: { en: "Agreement type", ar: "نوع الاتفاق" },
  description: "The kind of an agreed text, as the text names it.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "treaty", label: { en: "treaty", ar: "معاهدة" }, definition: "The text calls it a treaty, convention or pact.", source: "this project" },
    { value: "agreement", label: { en: "agreement", ar: "اتفاقية" }, definition: "The text calls it an agreement or accord, and nothing narrower.", source: "DocEE" },
    { value: "memorandum", label: { en: "memorandum of understanding", ar: "مذكرة تفاهم" }, definition: "The text calls it a memorandum, of understanding or of cooperation.", source: "this project" },
    { value: "protocol", label: { en: "protocol", ar: "بروتوكول" }, definition: "The text calls it a protocol, as an agreed text.", source: "this project" },
    { value: "joint-statement", label: { en: "joint statement", ar: "بيان مشترك" }, definition: "A statement or communiqué that several sides issue together.", source: "this project" },
    { value: "roadmap", label: { en: "roadmap", ar: "خارطة طريق" }, definition: "The text calls it a roadmap, programme, plan of action or timetable.", source: "this project" },
    { value: "declaration", label: { en: "declaration", ar: "إعلان" }, definition: "The text calls it a declaration, as an agreed text.", source: "this project" },
    { value: "contract", label: { en: "contract", ar: "عقد" }, definition: "A contract or deal for goods, works or services.", source: "this project" },
    { value: "exchange-of-notes", label: { en: "exchange of notes", ar: "تبادل مذكرات" }, definition: "An agreement made by exchanging notes or letters.", source: "this project" },
    { value: "letter-of-intent", label: { en: "letter of intent", ar: "خطاب نوايا" }, definition: "A letter or statement of intent.", source: "this project" },
    { value: "unspecified", label: { en: "unspecified", ar: "غير محدد" }, definition: "The text speaks of an agreed text and does not say of which kind.", source: "this project" },
  ],
});

/** A code of the list `agreementType`. */
export const AgreementTypeSchema = z.enum(valuesOf(agreementTypeList)).register(meta, {
  id: "AgreementType",
  codelist: "agreement-type",
  description: "The kind of an agreed text, as the text names it.",
});
