// The throttle of a tenant, shared by all processes: so many requests in flight, none while Partner Center is too busy.
//
// A slot is the right to one request. It is a row under a lease, so that a process that dies gives its slots back.
import type { Statements } from "./Database";

/** The right to one request in flight. */
export interface Slot {
  readonly tenant: string;
  readonly number: number;
  readonly fence: number;
}

/** A slot with what its taker should know; or how long there will be none for sure. */
export type Taking =
  | { readonly kind: "slot"; readonly slot: Slot; readonly width: number; readonly epoch: number }
  | { readonly kind: "none"; readonly closedForMs: number };

/** Who takes slots, and how many there may be. */
export interface Taker {
  readonly holder: string;
  readonly leaseMs: number;
  readonly mostInFlight: number;
}

/** Makes the throttle of a tenant, where there is none yet, and as many slots as may ever be taken. */
export async function openTraffic(
  { startInFlight, mostInFlight }: { readonly startInFlight: number; readonly mostInFlight: number },
  room: Statements,
): Promise<void> {
  await room.query(`insert into throttle (tenant, width) values ($1, $2) on conflict (tenant) do nothing`, [
    Math.max(1, Math.min(startInFlight, mostInFlight)),
  ]);
  await room.query(
    `insert into slot (tenant, number) select $1, number from generate_series(0, $2::integer - 1) as number
     on conflict (tenant, number) do nothing`,
    [mostInFlight],
  );
}

/** Takes a slot where one is free and Partner Center is not too busy. */
export async function takeSlot(
  { holder, leaseMs, mostInFlight }: Taker,
  { room, tenant }: { readonly room: Statements; readonly tenant: string },
): Promise<Taking> {
  const [taken] = await room.query<{ number: number; fence: number; width: number; epoch: number }>(
    `with free as (
       select s.number, t.width, t.epoch from slot as s join throttle as t on t.tenant = $1
       where s.tenant = $1 and s.number < least(t.width, $4) and s.leased_until <= now() and t.closed_until <= now()
       order by s.number limit 1 for update of s skip locked)
     update slot as s set holder = $2, fence = s.fence + 1, leased_until = now() + $3::float8 * interval '1 millisecond'
     from free where s.tenant = $1 and s.number = free.number
     returning s.number, s.fence, free.width, free.epoch`,
    [holder, leaseMs, mostInFlight],
  );
  if (taken !== undefined) {
    const { number, fence, width, epoch } = taken;
    return { kind: "slot", slot: { tenant, number, fence }, width, epoch };
  }
  const [throttle] = await room.query<{ ms: number }>(
    `select greatest(0, extract(epoch from closed_until - now()) * 1000)::float8 as ms from throttle where tenant = $1`,
  );
  return { kind: "none", closedForMs: throttle?.ms ?? 0 };
}

/** Gives a slot back; nothing happens where its lease ended and somebody else has it. */
export async function freeSlot({ number, fence }: Slot, room: Statements): Promise<void> {
  await room.query(
    `update slot set leased_until = now(), holder = null where tenant = $1 and number = $2 and fence = $3`,
    [number, fence],
  );
}

/** Lets nobody begin for so long from now; a longer wait that was asked for before stays. */
export async function closeTraffic(forMs: number, room: Statements): Promise<void> {
  await room.query(
    `update throttle set closed_until = greatest(closed_until, now() + $2::float8 * interval '1 millisecond')
     where tenant = $1`,
    [forMs],
  );
}

/** Half as many from now on; once for each epoch, however many of it were turned away. */
export async function narrowTraffic(epoch: number, room: Statements): Promise<void> {
  await room.query(
    `update throttle set width = greatest(1, width / 2), epoch = epoch + 1 where tenant = $1 and epoch = $2`,
    [epoch],
  );
}

/** One more from now on, unless somebody was turned away meanwhile. */
export async function widenTraffic(
  { width, epoch, mostInFlight }: { readonly width: number; readonly epoch: number; readonly mostInFlight: number },
  room: Statements,
): Promise<void> {
  await room.query(`update throttle set width = least($4, width + 1) where tenant = $1 and width = $2 and epoch = $3`, [
    width,
    epoch,
    mostInFlight,
  ]);
}
