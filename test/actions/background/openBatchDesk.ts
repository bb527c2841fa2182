// A desk whose way to Partner Center is a real gateway, in this process, in front of the sandbox.
import { randomUUID } from "node:crypto";
import { createBackend } from "../../../src/backend/createBackend";
import type { Ledger } from "../../../src/backend/Ledger";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { GatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import { sleep } from "../../../src/backend/sleep";
import { lookAtBackground } from "../../../src/actions/background/lookAtBackground";
import { submitDeals } from "../../../src/actions/background/submitDeals";
import { insertTemplate } from "../../../src/actions/insertTemplate";
import type { Batch } from "../../../src/backend/background/Background";
import type { WorkbookFile } from "../../../src/workbench/host/model/file/WorkbookFile";
import type { Cells } from "../../builders/deals";
import { loadProvider } from "../../gateway/builders/loadProvider";
import { people } from "../../../scripts/gateway/people";
import { openStand } from "../../gateway/stand/openStand";
import type { Stand } from "../../gateway/stand/openStand";
import { openCoSellDesk } from "../openCoSellDesk";
import type { CoSellDesk } from "../openCoSellDesk";
import { isSendable, preview } from "../openPushDesk";

/** A stand whose lost answers are looked for at once, and then not for a minute. */
export function openBatchStand(): Promise<Stand> {
  return openStand({ load: loadProvider, environment: { GATEWAY_LOOK_UP_AFTER_MS: "50,60000" } });
}

/** Whom a desk belongs to, and how its requests travel. */
export interface BatchDeskOptions {
  /** Whose desk it is, by his object id; everybody's batches are his own. */
  readonly user?: string;
  readonly ledger?: Ledger;
  readonly openedAgain?: WorkbookFile;
  /** In place of the network. */
  readonly ask?: typeof fetch;
  /** Where its user signs in; nobody needs to, where it is left out. */
  readonly gatewaySignIn?: GatewaySignIn;
  readonly now?: () => number;
}

/** A desk at the stand; what it would ask by itself from time to time is asked by the test. */
export async function openBatchDesk(stand: Stand, options: BatchDeskOptions = {}): Promise<CoSellDesk> {
  const { user = people.ada, openedAgain, ledger = createMemoryLedger(Date.now), ask = fetch } = options;
  const { gatewaySignIn, now = Date.now } = options;
  let token: Promise<string> | null = null;
  const made = createBackend({
    kind: "gateway",
    address: `${stand.origin}/v1.0/engagements/referrals`,
    background: { batches: `${stand.origin}/batches`, exports: `${stand.origin}/exports` },
    signIn: gatewaySignIn ?? {
      token: (fresh) => (token = token === null || fresh ? stand.identity.issue({ user }) : token),
      caller: () => Promise.resolve({ name: "Ada Example", email: "ada@example.com", role: "admin" }),
    },
    ledger,
    fetch: ask,
    now: Date.now,
    sleep: (ms, signal) => sleep(Math.min(ms, ms > 60_000 ? ms : 20), signal),
    random: Math.random,
  });
  const backend = gatewaySignIn === undefined ? made : { ...made, signInDesk: gatewaySignIn.desk };
  const desk = await openCoSellDesk({
    backend,
    ledger,
    now,
    sleep: (ms) => (ms > 3_000 ? new Promise<void>(() => undefined) : sleep(2)),
    ...(openedAgain === undefined ? {} : { openedAgain }),
  });
  await lookAtBackground(desk.session.core);
  await desk.settle();
  return desk;
}

/** A desk with these deals in its sheet. */
export async function openBatchDeals(
  stand: Stand,
  deals: readonly Cells[],
  options: BatchDeskOptions = {},
): Promise<CoSellDesk> {
  const desk = await openBatchDesk(stand, options);
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  if (deals.length > 0) desk.pasteDeals("A2", deals);
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

/** Previews and hands over every row that may be sent; gives the batch. */
export async function submitAll(desk: CoSellDesk): Promise<string> {
  const { rows } = await preview(desk);
  const keys = new Set(rows.filter(isSendable).map(({ key }) => key));
  await submitDeals(desk.session, { keys, closings: true, keepValues: false });
  await desk.settle();
  return newestOf(desk).id;
}

/** The batch that was submitted last. */
export function newestOf({ session }: CoSellDesk): Batch {
  const [batch] = session.core.memory.background?.batches?.list ?? [];
  if (batch === undefined) throw new Error(`There is no batch: ${JSON.stringify(session.core.memory.notice)}`);
  return batch;
}

/** Waits until the gateway is through with a batch, whoever may have closed Excel. */
export async function untilProcessed(stand: Stand, id: string, user: string): Promise<void> {
  for (let round = 0; round < 600; round += 1) {
    const card = (await (await stand.ask(`/batches/${id}`, { as: { user } })).json()) as {
      readonly state: Batch["state"];
    };
    if (card.state === "processed") return;
    await sleep(20);
  }
  throw new Error("It never came to that.");
}

/** Waits until so many rows of a batch have ended, without a look. */
export async function untilEnded({ backend }: CoSellDesk, id: string, ended: number): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    const asked = await backend.background?.batches?.read(id);
    if (asked?.kind === "answered" && asked.value.ended >= ended) return;
    await sleep(20);
  }
  throw new Error("It never came to that.");
}

/** From now on nobody's sign-in is good at Partner Center: batches of people who come anew wait. */
export function hold(stand: Stand): void {
  stand.identity.setExchange(() => ({ status: 400, body: { error: "invalid_grant" } }));
}

/** Sign-ins are good again; a person's batches go on when he comes with another token, as here. */
export async function letGo(stand: Stand, user: string): Promise<void> {
  stand.identity.setExchange(() => ({
    status: 200,
    body: { access_token: stand.upstream.sandbox.issueToken("admin"), expires_in: 3600, token_type: "Bearer" },
  }));
  await stand.ask("/batches", { as: { user, claims: { name: `Ada ${randomUUID()}` } } });
}

/** Waits until the pane's own look sees its newest batch in a state. */
export async function untilSeen(desk: CoSellDesk, state: Batch["state"]): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    await look(desk);
    if (newestOf(desk).state === state) return;
  }
  throw new Error("It never came to that.");
}

/** Looks as the pane does from time to time, and waits for the sheet. */
export async function look(desk: CoSellDesk): Promise<void> {
  await lookAtBackground(desk.session.core);
  await desk.settle();
}

/** The names of the partner's own deals at Partner Center that begin so. */
export function dealsNamed(stand: Stand, prefix: string): readonly string[] {
  return stand.upstream.sandbox
    .referrals()
    .flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name] : []))
    .sort();
}
