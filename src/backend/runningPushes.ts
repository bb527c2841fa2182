// Which pushes are under way, in this window or another: their marks are nobody else's affair.

/** The pushes under way of one user. */
export interface RunningPushes {
  /** Runs a push; it counts as under way until it ends, or its window is closed. */
  hold<T>(pushId: string, push: () => Promise<T>): Promise<T>;
  ids(): Promise<ReadonlySet<string>>;
}

/** Pushes of this process alone. */
export function createRunningPushes(): RunningPushes {
  const held = new Set<string>();
  return {
    async hold(pushId, push) {
      held.add(pushId);
      try {
        return await push();
      } finally {
        held.delete(pushId);
      }
    },
    ids: () => Promise.resolve(new Set(held)),
  };
}

const prefix = "co-sell-push:";

/** Pushes of all windows of a browser, which forgets them when their window is gone (Web Locks). */
export function createSharedRunningPushes(locks: LockManager): RunningPushes {
  return {
    hold: async (pushId, push) => locks.request(`${prefix}${pushId}`, { mode: "shared" }, push),
    async ids() {
      const { held = [] } = await locks.query();
      const names = held.map(({ name = "" }) => name).filter((name) => name.startsWith(prefix));
      return new Set(names.map((name) => name.slice(prefix.length)));
    },
  };
}
