// Reads more of the history of batches or exports.
import type { Asked, ListPart } from "../../backend/background/Background";
import type { Core } from "../Core";
import type { Session } from "../session";
import type { BackgroundState, Listed } from "./BackgroundState";
import { toRefusal } from "./toRefusal";

/** Adds older batches to those that are shown. */
export async function showOlderBatches({ core }: Session): Promise<void> {
  const batches = core.deps.backend?.background?.batches ?? null;
  const older = core.memory.background?.batches?.older ?? null;
  if (batches === null || older === null) return;
  await add(core, batches.list(older), (state, part) => ({ ...state, batches: toLonger(state.batches, part) }));
}

/** Adds older exports to those that are shown. */
export async function showOlderExports({ core }: Session): Promise<void> {
  const exports = core.deps.backend?.background?.exports ?? null;
  const older = core.memory.background?.exports?.older ?? null;
  if (exports === null || older === null) return;
  await add(core, exports.list(older), (state, part) => ({ ...state, exports: toLonger(state.exports, part) }));
}

type ToLater<T> = (state: BackgroundState, part: T) => BackgroundState;

async function add<T>(core: Core, asking: Promise<Asked<T>>, toLater: ToLater<T>): Promise<void> {
  const { signal } = core.person;
  const asked = await asking;
  if (signal.aborted) return;
  const notice = toRefusal(asked);
  const { background } = core.memory;
  if (notice !== null) core.remember({ notice });
  if (asked.kind === "answered" && background !== null) core.remember({ background: toLater(background, asked.value) });
}

function toLonger<T extends { readonly id: string }>(known: Listed<T> | null, more: ListPart<T>): Listed<T> | null {
  if (known === null) return null;
  const there = new Set(known.list.map(({ id }) => id));
  return { list: [...known.list, ...more.list.filter(({ id }) => !there.has(id))], older: more.next };
}
