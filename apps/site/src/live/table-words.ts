interface TableWords {
  /** The label of the text filter. */
  find: string;
  /** The option that filters nothing. */
  all: string;
  clear: string;
  shown(shown: number, all: number): string;
}

/** The words of the controls of a table, by the language of the page. */
export const tableWords: Readonly<Record<"en" | "ar", TableWords>> = {
  en: {
    find: "Find",
    all: "All",
    clear: "Clear filters",
    shown: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  },
  ar: {
    find: "بحث",
    all: "الكل",
    clear: "إزالة المرشِّحات",
    shown: (shown, all) => (shown === all ? `عدد الصفوف: ${all}` : `عدد الصفوف: ${shown} من ${all}`),
  },
};
