// Batches for tests of the gateway.
import { v7 } from "uuid";
import type { PushOrder } from "../../../src/backend/Backend";
import type { BatchOrder } from "../../../src/contract/batches";
import { toNewBatch } from "../../../src/gateway/batches/toNewBatch";
import type { NewBatch } from "../../../src/gateway/ledger/Row";
import { privateCells } from "../../backend/builders/openBackend";

/** An order for a new private deal, whose name has the number. */
export function aCreation(number: number): PushOrder {
  return { kind: "create", key: `new-${v7()}`, cells: privateCells(number), upgrade: "none" };
}

/** A batch of so many new private deals, as the pane orders it. */
export function anOrder(count: number, id = v7()): BatchOrder {
  return toOrder(
    Array.from({ length: count }, (_unused, index) => aCreation(index + 1)),
    id,
  );
}

/** A batch of these orders, as the pane orders it. */
export function toOrder(orders: readonly PushOrder[], id = v7()): BatchOrder {
  return JSON.parse(JSON.stringify({ id, orders })) as BatchOrder;
}

/** The same as the ledger takes it in. */
export function aBatch(count: number, owner = "ada"): NewBatch {
  return toNewBatch(anOrder(count), owner);
}
