// Something that many wait for, and that comes, or does not, for all of them at once.

/** Those who wait. */
export interface Awaited<T> {
  readonly count: number;
  /** What comes next; rejects where it does not come. */
  next(): Promise<T>;
  resolve(value: T): void;
  reject(reason: Error): void;
}

interface Waiter<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

/** Nobody waits yet. */
export function createAwaited<T>(): Awaited<T> {
  let waiters: readonly Waiter<T>[] = [];
  const end = (tell: (waiter: Waiter<T>) => void): void => {
    const told = waiters;
    waiters = [];
    told.forEach(tell);
  };
  return {
    get count() {
      return waiters.length;
    },
    next: () => new Promise((resolve, reject) => (waiters = [...waiters, { resolve, reject }])),
    resolve: (value) => end((waiter) => waiter.resolve(value)),
    reject: (reason) => end((waiter) => waiter.reject(reason)),
  };
}
