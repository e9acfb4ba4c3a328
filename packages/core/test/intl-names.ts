/** The names of a calendar's months in Intl, the first month first. */
export function monthsOfIntl(tag: string, calendar: string): string[] {
  const options = { month: "long", timeZone: "UTC" } as const;
  const name = new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}`, options);
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { ...options, month: "numeric" });
  const names: string[] = [];
  for (let day = 1; day <= 366; day += 10) {
    const date = new Date(Date.UTC(2024, 0, day));
    names[Number.parseInt(number.format(date), 10) - 1] = name.format(date);
  }
  return names;
}

/** The names of the weekdays in Intl, Monday first. */
export function weekdaysOfIntl(tag: string): string[] {
  const name = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, i) => name.format(Date.UTC(2024, 0, 1 + i)));
}
