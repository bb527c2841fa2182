// Looks how far batches and exports are; outcomes of rows of this workbook are taken into the sheet.
import type { Background, Batch, Batches } from "../../backend/background/Background";
import { ExcelFailure } from "../../excel/ExcelFailure";
import type { Core } from "../Core";
import { deskOf, toFollowed } from "./backgroundDesk";
import { followBatch } from "./followBatch";
import { readAllKeys } from "./readAllKeys";
import { readLists } from "./readLists";
import { settleUnclear } from "./settleUnclear";
import { toKeyPlaces } from "./toKeyPlaces";

/**
 * Looks, once at a time; true where the gateway said how things stand, or nothing goes on in the background here. Excel is
 * asked for nothing unless rows have ended. Not to be called in a turn of the session: it takes turns itself.
 */
export function lookAtBackground(core: Core): Promise<boolean> {
  const desk = deskOf(core);
  desk.looking ??= look(core).finally(() => {
    desk.looking = null;
  });
  return desk.looking;
}

async function look(core: Core): Promise<boolean> {
  const background = core.deps.backend?.background ?? null;
  if (background === null) return true;
  const { signal } = core.person;
  const isKnown = await lookAs(core, background);
  // Somebody else has signed in meanwhile, who is told other things.
  return signal.aborted && !core.ending.signal.aborted ? look(core) : isKnown;
}

async function lookAs(core: Core, background: Background): Promise<boolean> {
  try {
    if (!(await readLists(core, background))) return false;
    if (background.batches !== null) await goThrough(core, background.batches);
    return true;
  } catch (failure) {
    if (!(failure instanceof ExcelFailure) && !core.ending.signal.aborted) core.deps.report(failure);
    return false;
  }
}

/** Oldest first, so that of two outcomes of a row the later stays. */
async function goThrough(core: Core, batches: Batches): Promise<void> {
  const { signal } = core.person;
  await settleUnclear(core, batches);
  const listed = core.memory.background?.batches?.list ?? [];
  const older = await readMissing(core, batches, listed);
  const all = [...listed, ...older].sort((one, other) => one.submittedAtMs - other.submittedAtMs);
  for (const batch of all) {
    if (core.ending.signal.aborted || signal.aborted) return;
    const followed = await toFollowedBatch(core, batches, batch);
    if (followed !== null) await followBatch(core, batches, { batch, followed });
  }
}

/** Batches that the workbook remembers as open and that are too old for the list that was read. */
async function readMissing(core: Core, batches: Batches, listed: readonly Batch[]): Promise<readonly Batch[]> {
  const { settled, unclear } = deskOf(core);
  const { signal } = core.person;
  const there = new Set(listed.map(({ id }) => id));
  const found: Batch[] = [];
  for (const { id, taken } of core.memory.knownBatches) {
    if (taken === "all" || there.has(id) || settled.has(id) || unclear.has(id)) continue;
    const asked = await batches.read(id);
    if (signal.aborted) return found;
    if (asked.kind === "answered") found.push(asked.value);
    // Somebody else's, or never taken in: its marks are looked up like all others.
    else if (asked.kind === "gone") settled.add(id);
  }
  return found;
}

/** What is seen of a batch; null where this workbook has none of its rows, or is through with it. */
async function toFollowedBatch(
  core: Core,
  batches: Batches,
  { id, isErased }: Batch,
): Promise<ReturnType<typeof toFollowed> | null> {
  const desk = deskOf(core);
  const known = desk.followed.get(id);
  if (known !== undefined) return known;
  const remembered = core.memory.knownBatches.find((one) => one.id === id);
  if (desk.settled.has(id) || isErased || remembered?.taken === "all") return null;
  const isOurs = remembered !== undefined || (await hasRowsHere(core, batches, id));
  if (isOurs === null) return null;
  if (!isOurs) {
    desk.settled.add(id);
    return null;
  }
  const followed = toFollowed(remembered?.isOwn ?? false);
  desk.followed.set(id, followed);
  return followed;
}

/** A workbook that was closed without being saved, or is a copy, has rows of batches that it does not remember; null: not known. */
async function hasRowsHere(core: Core, batches: Batches, id: string): Promise<boolean | null> {
  const places = toKeyPlaces(core);
  if (places.size === 0) return false;
  const rows = await readAllKeys(batches, id);
  return rows?.some(({ key }) => places.has(key.toLowerCase())) ?? null;
}
