// Where a page of a list ends and the next begins: the time and the id of its last line, as one text.

/** A place in a list that runs from the newest to the oldest. */
interface PagePlace {
  /** A time as the database writes it, with all its digits. */
  readonly at: string;
  readonly id: string;
}

const newest: PagePlace = { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
const form = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d(?::\d\d)?)\|([0-9a-f-]{36})$/u;

/** A list read one line further than the page: the page, and where the next begins; null where nothing comes after. */
export function cutPage<T extends { readonly id: string }>(
  read: readonly T[],
  most: number,
  atOf: (line: T) => string,
): { readonly page: readonly T[]; readonly next: string | null } {
  const page = read.slice(0, most);
  const last = page.at(-1);
  return { page, next: read.length > most && last !== undefined ? toCursor(atOf(last), last.id) : null };
}

/** Where a text points; before the newest of all where it is none. */
export function fromCursor(cursor: string | null): PagePlace {
  const [, at, id] = form.exec(Buffer.from(cursor ?? "", "base64url").toString()) ?? [];
  return at === undefined || id === undefined ? newest : { at, id };
}

function toCursor(at: string, id: string): string {
  return Buffer.from(`${at}|${id}`).toString("base64url");
}
