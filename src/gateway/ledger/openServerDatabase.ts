// A PostgreSQL server, or a database that speaks like one, behind a small pool of connections.
import pg from "pg";
import { toSqlState } from "./Database";
import type { Database, Parameter, Statements } from "./Database";
import type { Sleep } from "../../backend/sleep";

/** Where the server is, and how long it may take. */
export interface ServerOptions {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  readonly sleep: Sleep;
  readonly random: () => number;
  /** Connections at most; ten where it is left out. */
  readonly connections?: number;
}

/** Refusals after which the same statements may simply be run again: serialization failure, deadlock. */
const again: ReadonlySet<string | null> = new Set(["40001", "40P01"]);
const mostTries = 6;
const connectMs = 5_000;
const statementMs = 30_000;
/** A server that is gone without a word says nothing of its statements either. */
const answerMs = 35_000;

/** Opens the pool; no connection is made before the first statement. */
export function openServerDatabase({ url, connections = 10, sleep, random }: ServerOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    query_timeout: answerMs,
    keepAlive: true,
    application_name: "co-sell-deals-gateway",
    // Idle connections alone must not keep a process from ending.
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);

  async function persist<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        if (tries >= mostTries || !again.has(toSqlState(error))) throw error;
        await sleep(random() * 20 * 2 ** tries);
      }
    }
  }

  return {
    query: (text, parameters) => persist(() => ask(pool, text, parameters)),
    transaction: (work) => persist(() => runTogether(pool, work)),
    close: () => pool.end(),
  };
}

async function runTogether<T>(pool: pg.Pool, work: (statements: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection may break while one waits for something else; what is asked of it next then says so.
  const ignore = (): void => undefined;
  client.on("error", ignore);
  try {
    await client.query("begin");
    const made = await work({ query: (text, parameters) => ask(client, text, parameters) });
    await client.query("commit");
    return made;
  } catch (error) {
    await client.query("rollback").catch((cause: unknown) => {
      broken = cause instanceof Error ? cause : new Error(String(cause));
    });
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(broken);
  }
}

async function ask<R extends object>(
  place: pg.Pool | pg.PoolClient,
  text: string,
  parameters: readonly Parameter[] = [],
): Promise<readonly R[]> {
  return (await place.query<R & pg.QueryResultRow>(text, [...parameters])).rows;
}
