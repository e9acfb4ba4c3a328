import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How the words give the number. */
export const quantityBasisList = codelist({
  id: "quantity-basis",
  title: { en: "Quantity basis", ar: "أساس العدد" },
  description: "How the words give the number.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "numeral", label: { en: "numeral", ar: "رقم" }, definition: "Digits, with or without a word such as million.", source: "this project" },
    { value: "word", label: { en: "number word", ar: "لفظ عدد" }, definition: "Number words without digits.", source: "this project" },
    { value: "dual", label: { en: "dual", ar: "مثنّى" }, definition: "The dual ending of a noun says two.", source: "this project" },
    { value: "ordinal", label: { en: "ordinal", ar: "عدد ترتيبي" }, definition: "An ordinal, such as the third, from which the number is taken.", source: "this project" },
    { value: "vague", label: { en: "vague", ar: "غير محدد" }, definition: "Words of amount without a number, such as several; the value stays absent.", source: "this project" },
  ],
});

/** A code of the list `quantityBasis`. */
export const QuantityBasisSchema = z
  .enum(valuesOf(quantityBasisList))
  .register(meta, { id: "QuantityBasis", codelist: "quantity-basis", description: "How the words give the number." });
