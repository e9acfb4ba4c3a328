import type { Words } from "../words";

/** The words of the codebook on one page. */
export const codebookWords: Words<{
  title: string;
  description: string;
  intro: string;
  chapters: string;
  pdf: string;
}> = {
  en: {
    title: "The codebook on one page",
    description: "All chapters of the codebook on one page, to print or to read as a PDF.",
    intro: "All chapters of the codebook, to print, to search in the browser or to send to a colleague.",
    chapters: "Read it chapter by chapter",
    pdf: "Download the PDF",
  },
  ar: {
    title: "دليل الترميز في صفحة واحدة",
    description: "جميع فصول دليل الترميز في صفحة واحدة، للطباعة أو للقراءة بصيغة PDF.",
    intro: "جميع فصول دليل الترميز، للطباعة أو للبحث داخل المتصفح أو للإرسال إلى زميل.",
    chapters: "قراءة الدليل فصلًا فصلًا",
    pdf: "تنزيل ملف PDF",
  },
};
