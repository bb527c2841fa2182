// Reads more of the history of batches or exports.
import type { Asked, ListPart } from "../../backend/background/Background";
import type { Core } from "../Core";
import type { Session } from "../session";
import type { Listed } from "./BackgroundState";
import { toRefusal } from "./toRefusal";

/** Adds older batches to those that are shown. */
export async function showOlderBatches({ core }: Session): Promise<void> {
  const batches = core.deps.backend?.background?.batches;
  const older = core.memory.background?.batches?.older ?? null;
  if (batches !== undefined && batches !== null && older !== null) {
    await add(core, "batches", await batches.list(older));
  }
}

/** Adds older exports to those that are shown. */
export async function showOlderExports({ core }: Session): Promise<void> {
  const exports = core.deps.backend?.background?.exports;
  const older = core.memory.background?.exports?.older ?? null;
  if (exports !== undefined && exports !== null && older !== null) {
    await add(core, "exports", await exports.list(older));
  }
}

async function add<T extends { readonly id: string }>(
  core: Core,
  part: "batches" | "exports",
  asked: Asked<ListPart<T>>,
): Promise<void> {
  const notice = toRefusal(asked);
  const { background } = core.memory;
  if (notice !== null) core.remember({ notice });
  if (asked.kind !== "answered" || background === null) return;
  const known = background[part];
  if (known === null) return;
  core.remember({ background: { ...background, [part]: toLonger(known as Listed<never>, asked.value) } });
}

function toLonger<T extends { readonly id: string }>({ list }: Listed<T>, more: ListPart<T>): Listed<T> {
  const there = new Set(list.map(({ id }) => id));
  return { list: [...list, ...more.list.filter(({ id }) => !there.has(id))], older: more.next };
}
