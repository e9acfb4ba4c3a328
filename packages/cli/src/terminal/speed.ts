import type { Locale } from "@diplomatic-visits/core";

/** What was done so far in a run, and how much there is. */
export interface Done {
  articles: number;
  /** How many bytes they had. */
  content: number;
  /** How many bytes of files were read, compressed or not, and how many there are in all; unknown for standard input. */
  read: number;
  all?: number;
  milliseconds: number;
}

const words = {
  en: {
    rates: (megabytes: string, articles: string) => `${megabytes} MB/s, ${articles} articles/s`,
    left: (time: string) => `, ${time} left`,
  },
  ar: {
    rates: (megabytes: string, articles: string) => `${megabytes} ميغابايت/ث، ${articles} مقال/ث`,
    left: (time: string) => `، الباقي ${time}`,
  },
} as const;

/** How fast a run is, and how long it takes from here on if its size is known. */
export function speedText({ articles, content, read, all, milliseconds }: Done, locale: Locale): string {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const { rates, left } = words[locale];
  const speed = rates((content / 1e6 / seconds).toFixed(1), String(Math.round(articles / seconds)));
  if (all === undefined || read === 0) return speed;
  return `${speed}${left(duration(((all - read) / read) * seconds))}`;
}

/** A time as `m:ss`, or `h:mm:ss`. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
