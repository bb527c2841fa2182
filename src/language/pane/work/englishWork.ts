// What the screens of pulling and pushing say alike, in English.
import type { PaneFormats } from "../paneFormats";
import type { WorkWords } from "./WorkWords";

/** The shared words of these screens, in English. */
export function englishWork({ count, plural, day, number, money }: PaneFormats): WorkWords {
  return {
    loading: "Loading…",
    back: "Back",
    done: "Done",
    unnamed: "A deal without a name",
    before: "Before:",
    after: "After:",
    empty: "empty",
    day,
    number,
    money,
    code: (code, meaning) => `${code} (${meaning})`,
    sure: "Yes, do it",
    no: "No",
    group: (name, rows) => `${name}: ${plural(rows, { one: "# row", other: "# rows" })}`,
    rowCount: count,
    support: (codes) => `For support: ${codes.join(" · ")}`,
  };
}
