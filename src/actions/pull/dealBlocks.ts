// Parts deals into blocks that Excel takes at once.
import type { PulledDeal } from "../../deals/pulled";
import { toPulledRow } from "../../deals/pulled";
import { countPulledBytes } from "../../excel/pulledSheet";
import { countRowBytes } from "../../excel/writeDeals";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";

/** A deal that waits to be written, and about how many bytes that takes. */
export interface WaitingDeal {
  readonly deal: PulledDeal;
  readonly bytes: number;
}

/** A deal with what it takes to write its row and what is kept of it. */
export function toWaitingDeal({ memory }: Core, deal: PulledDeal): WaitingDeal {
  const table = toActiveTable(memory);
  const row = table === null ? Object.values(deal.cells) : toPulledRow(deal, table.layout);
  return { deal, bytes: countPulledBytes(deal) + countRowBytes(row) };
}

const firstBlocks = [1_500_000, 1_500_000, 3_000_000];

/** The most bytes that Excel on the web takes at once are 5 MB. */
const largestBlock = 4_000_000;

function toBlockBytes(blocks: number): number {
  return firstBlocks[blocks] ?? largestBlock;
}

/** Whether deals fill a block more when so many blocks went before. */
export function hasBlock(waiting: readonly WaitingDeal[], blocks: number): boolean {
  return waiting.reduce((sum, { bytes }) => sum + bytes, 0) > toBlockBytes(blocks);
}

/** Takes the first deals out of those that wait, as many as go into a block; one at least. */
export function takeBlock(waiting: WaitingDeal[], blocks: number): readonly PulledDeal[] {
  let bytes = 0;
  const behind = waiting.findIndex((one) => (bytes += one.bytes) > toBlockBytes(blocks));
  return waiting.splice(0, behind === -1 ? waiting.length : Math.max(1, behind)).map(({ deal }) => deal);
}
