// What the ledger asks of a database: PostgreSQL's dialect, whether a server speaks it or PGlite in this process.

/** Where statements run: the database, or one transaction of it. */
export interface Statements {
  /** Runs one statement with its parameters ($1 first) and gives its rows. */
  query<R extends object>(text: string, parameters?: readonly Parameter[]): Promise<readonly R[]>;
}

/** What a parameter may be; lists travel as JSON text. */
export type Parameter = string | number | boolean | null;

/** A database that is open. */
export interface Database extends Statements {
  /** Runs statements together or not at all; run again from the start where the database asks for that. */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The SQLSTATE of a database's refusal; null of any other error. */
export function toSqlState(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[0-9A-Z]{5}$/u.test(error.code) ? error.code : null;
}

/** Two rows would say the same where only one may. */
export const uniqueViolation = "23505";
