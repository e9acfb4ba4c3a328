/** The languages of every label. */
export type LabelLocale = "en" | "ar";

/** A text in English and in Arabic. */
export type Label = Readonly<Record<LabelLocale, string>>;
