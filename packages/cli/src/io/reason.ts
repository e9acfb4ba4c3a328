import type { Locale } from "@diplomatic-visits/core";

const reasons = {
  en: {
    ENOENT: "no such file",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "access is not allowed",
    EPERM: "access is not allowed",
    EROFS: "the file system is read-only",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENAMETOOLONG: "the name is too long",
    ENOSPC: "no space left to write",
    EDQUOT: "no space left to write (quota)",
    EFBIG: "the file would be larger than allowed",
  },
  ar: {
    ENOENT: "الملف غير موجود",
    ENOTDIR: "جزء من المسار ليس مجلدًا",
    EACCES: "لا يُسمح بالوصول إليه",
    EPERM: "لا يُسمح بالوصول إليه",
    EROFS: "نظام الملفات للقراءة فقط",
    EISDIR: "هذا مجلد",
    ELOOP: "روابطه تدور في حلقة",
    ENAMETOOLONG: "الاسم طويل جدًّا",
    ENOSPC: "لا مساحة متبقية للكتابة",
    EDQUOT: "لا مساحة متبقية للكتابة (الحصة مستنفدة)",
    EFBIG: "سيتجاوز الملف الحجم المسموح به",
  },
} as const satisfies Record<Locale, Readonly<Record<string, string>>>;

/** Why the file system or a stream failed, in plain words; the message of the system where it is a rare one. */
export function reasonOf(error: unknown, locale: Locale): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = reasons[locale];
  return known[code ?? ""] ?? message;
}
