// How a happening changes the store: the one place where anything does.
import type { Stored } from "./referral";
import type { Behaviour } from "./behaviour";
import type { Random } from "./chance";
import { makeMove, planAnswer, planExpiry } from "./microsoft";
import { toPatched } from "./operations/patchReferral";
import { Refusal } from "./refusal";
import type { Store } from "./store";
import type { Happening, Timeline } from "./timeline";

/** What happenings work on. */
export interface World {
  readonly store: Store;
  readonly timeline: Timeline;
  readonly random: Random;
  readonly behaviour: Behaviour;
}

/** Lets something happen at a moment; returns the referral it changed, undefined where it no longer applied. */
export function happen(happening: Happening, atMs: number, world: World): Stored | undefined {
  const { store, timeline, random, behaviour } = world;
  switch (happening.kind) {
    case "create": {
      const created = store.add(happening.referral, atMs);
      const plans = [...planExpiry(created), ...planAnswer(created, behaviour.microsoft, random)];
      for (const plan of plans) timeline.add(plan);
      return created;
    }
    case "patch":
      return patch(happening, atMs, world);
    case "move":
      makeMove(happening, atMs, world);
      return store.get(happening.id);
  }
}

/** Lets all that is due happen, in its order and at its own moments. */
export function settle(nowMs: number, world: World): void {
  for (let due = world.timeline.takeDue(nowMs); due !== undefined; due = world.timeline.takeDue(nowMs)) {
    happen(due.happening, due.atMs, world);
  }
}

function patch(
  happening: Happening & { kind: "patch" },
  atMs: number,
  { store, behaviour }: World,
): Stored | undefined {
  const referral = store.get(happening.id);
  if (referral === undefined) return undefined;
  try {
    const patched = toPatched(referral, happening.operations, behaviour);
    return store.change(happening.id, atMs, (draft) => Object.assign(draft, patched));
  } catch (error) {
    // A patch that comes late may meet a deal that was closed meanwhile: then it changes nothing.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
