import type { Words } from "../words";

/** The words of the tools for a page. */
export const pageToolsWords: Words<{ label: string; copy: string; copied: string; failed: string; view: string }> = {
  en: {
    label: "This page as Markdown",
    copy: "Copy as Markdown",
    copied: "Copied",
    failed: "Not copied",
    view: "View as Markdown",
  },
  ar: {
    label: "هذه الصفحة بصيغة Markdown",
    copy: "نسخ بصيغة Markdown",
    copied: "تم النسخ",
    failed: "تعذّر النسخ",
    view: "عرض بصيغة Markdown",
  },
};
