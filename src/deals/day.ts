// Calendar days: real ones only, as Excel's serial numbers, as ISO text, and as MM/DD/YYYY.

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;
// Excel's day 1 is 1 January 1900, and it has a 29 February 1900 (serial 60) that never was (docs/facts.md, Dates).
const dayZero = Date.UTC(1899, 11, 31);
const phantomDay = 60;
const lastSerial = 2_958_465;

/** Whether a day exists in the calendar and in Excel, which begins in 1900. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of an Excel serial number of the 1900 date system, its time of day dropped; null where there is no such day. */
export function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === phantomDay) return null;
  const date = new Date(dayZero + (whole > phantomDay ? whole - 1 : whole) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Excel serial number of a real day, in the 1900 date system. */
export function toSerial({ year, month, day }: Day): number {
  const days = (Date.UTC(year, month - 1, day) - dayZero) / msPerDay;
  return days >= phantomDay ? days + 1 : days;
}

/** A day as Partner Center's files have it: MM/DD/YYYY. */
export function toMonthDayYear({ year, month, day }: Day): string {
  return `${twoDigits(month)}/${twoDigits(day)}/${String(year).padStart(4, "0")}`;
}

/** A day as ISO 8601 has it: YYYY-MM-DD. */
export function toIsoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const monthDayYear = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/** The numbers of a text in the form MM/DD/YYYY, whether or not that day is real; null where it has another form. */
export function readMonthDayYear(text: string): Day | null {
  const [, month, day, year] = monthDayYear.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
