// Reads the newest batches and exports of the user, and notes what has ended since.
import type { Asked, Background, Batch, ListPart } from "../../backend/background/Background";
import type { Problem } from "../../deals/rowOutcome";
import type { Core } from "../Core";
import { isBatchOpen, isExportOpen } from "./BackgroundState";
import type { BackgroundState, Listed } from "./BackgroundState";

/** Reads them; false where they cannot be had: then the state says why. */
export async function readLists(core: Core, { batches, exports }: Background): Promise<boolean> {
  const { signal } = core.person;
  const [batchPart, exportPart] = await Promise.all([batches?.list(null) ?? null, exports?.list(null) ?? null]);
  const before = core.memory.background;
  const isOver = (): boolean => signal.aborted || core.ending.signal.aborted;
  if (before === null || isOver()) return false;
  const problem = toProblem(batchPart) ?? toProblem(exportPart);
  if (problem !== null) {
    remember(core, before, { ...before, problem });
    return false;
  }
  const after: BackgroundState = {
    ...before,
    batches: await toListed(before.batches, batchPart, { isOpen: isBatchOpen, read: async (id) => batches?.read(id) }),
    exports: await toListed(before.exports, exportPart, {
      isOpen: isExportOpen,
      read: async (id) => exports?.read(id),
    }),
    isKnown: true,
    problem: null,
  };
  const lastProcessed = await toLast(core, after);
  if (isOver()) return false;
  remember(core, before, {
    ...after,
    lastProcessed,
    news: core.memory.work.kind === "background" ? new Set() : toNews(before, after),
  });
  return true;
}

/** What is the same is not drawn again. */
function remember(core: Core, before: BackgroundState, after: BackgroundState): void {
  const toText = (state: BackgroundState): string => JSON.stringify({ ...state, news: [...state.news] });
  if (toText(before) !== toText(after)) core.remember({ background: after });
}

function toProblem(asked: Asked<unknown> | null): Problem | null {
  return asked?.kind === "failed" ? asked.problem : null;
}

/** What stands in a list. */
interface Entries<T> {
  readonly isOpen: (one: T) => boolean;
  readonly read: (id: string) => Promise<Asked<T> | undefined>;
}

/** The first part of a list in place of what was known of it. What is older stays as it was read, once it has ended. */
async function toListed<T extends { readonly id: string }>(
  known: Listed<T> | null,
  asked: Asked<ListPart<T>> | null,
  entries: Entries<T>,
): Promise<Listed<T> | null> {
  if (known === null || asked?.kind !== "answered") return known;
  const { list, next } = asked.value;
  const first = new Set(list.map(({ id }) => id));
  const behind = known.list.filter(({ id }) => !first.has(id));
  const older = (await Promise.all(behind.map((one) => toCurrent(one, entries)))).flatMap((one) => one ?? []);
  return older.length === 0 ? { list, older: next } : { list: [...list, ...older], older: known.older };
}

/** One that is too old for the first part: asked for by its id while it has not ended; null where it is gone. */
async function toCurrent<T extends { readonly id: string }>(one: T, { isOpen, read }: Entries<T>): Promise<T | null> {
  const asked = isOpen(one) ? await read(one.id) : undefined;
  if (asked?.kind === "answered") return asked.value;
  return asked?.kind === "gone" ? null : one;
}

/** A long history may have its last processed batch behind many that wait. */
async function toLast(core: Core, { batches, lastProcessed }: BackgroundState): Promise<Batch | null> {
  const processed = (batches?.list ?? []).filter(({ processedAtMs }) => processedAtMs !== null);
  const [latest] = [...processed].sort((one, other) => (other.processedAtMs ?? 0) - (one.processedAtMs ?? 0));
  if (latest !== undefined || batches === null || batches.older === null) return latest ?? lastProcessed;
  const asked = await core.deps.backend?.background?.batches?.lastProcessed();
  return asked?.kind === "answered" ? asked.value : lastProcessed;
}

/** Only what was seen under way can have ended since. */
function toNews(before: BackgroundState, after: BackgroundState): ReadonlySet<string> {
  const ended = [
    ...toEnded(before.batches, after.batches, isBatchOpen),
    ...toEnded(before.exports, after.exports, isExportOpen),
  ];
  return ended.length === 0 ? before.news : new Set([...before.news, ...ended]);
}

function toEnded<T extends { readonly id: string }>(
  before: Listed<T> | null,
  after: Listed<T> | null,
  isOpen: (one: T) => boolean,
): readonly string[] {
  const open = new Set((before?.list ?? []).filter(isOpen).map(({ id }) => id));
  return (after?.list ?? []).filter((one) => open.has(one.id) && !isOpen(one)).map(({ id }) => id);
}
