// The ledgers that each test of the gateway runs over: PGlite in a folder, and PostgreSQL where a server is at hand.
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import pg from "pg";
import { makePassingFolder } from "../../../scripts/passingFolder";
import { sleep } from "../../../src/backend/sleep";
import type { BatchLedger } from "../../../src/gateway/ledger/BatchLedger";
import { putDatabase } from "./putDatabase";
import { openBatchLedger } from "../../../src/gateway/ledger/openBatchLedger";
import type { LedgerPlace } from "../../../src/gateway/ledger/openBatchLedger";

/** Says where a PostgreSQL server is; set by scripts/startPostgres.ts. */
const serverUrl = process.env["TEST_DATABASE_URL"];

export type Engine = "PGlite" | "PostgreSQL";

/** Those that this run has. */
export const engines: readonly Engine[] = serverUrl === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"];

const cleanings: (() => Promise<void>)[] = [];

/** A place for a new ledger, thrown away by `clearPlaces`. */
export async function aPlace(engine: Engine): Promise<LedgerPlace> {
  if (engine === "PGlite") {
    const folder = await makePassingFolder("co-sell-ledger-");
    cleanings.push(() => rm(folder, { recursive: true, force: true }));
    await putDatabase(folder);
    return { folder };
  }
  if (serverUrl === undefined) throw new Error("There is no PostgreSQL server in this run.");
  const name = `ledger_${randomUUID().replaceAll("-", "")}`;
  await ask(serverUrl, `create database ${name}`);
  cleanings.push(() => ask(serverUrl, `drop database ${name} with (force)`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href };
}

async function ask(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text);
  await client.end();
}

/** A ledger in real time, closed by `clearPlaces`. */
export async function openLedger(place: LedgerPlace): Promise<BatchLedger> {
  const ledger = await openBatchLedger(place, { sleep, random: Math.random });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await ledger.close();
    isOpen = false;
  };
  cleanings.push(close);
  return { ...ledger, close };
}

/** Undoes everything, the last first. */
export async function clearPlaces(): Promise<void> {
  for (const clean of cleanings.splice(0).reverse()) await clean();
}
