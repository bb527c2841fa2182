// Finds out as whom Partner Center sees the user.
import type { Core } from "../Core";
import { toConnection } from "../signIn/toConnection";

/** Asks who the caller is, where there is a way to ask; the answer, or why there is none, stands in the connection. */
export async function fetchCaller(core: Core): Promise<void> {
  const { backend } = core.deps;
  if (backend === null) return;
  const { signal } = core.person;
  try {
    const answer = await backend.fetchCaller(core.ending.signal);
    if (core.ending.signal.aborted || signal.aborted) return;
    const seen = "code" in answer ? { caller: null, problem: answer } : { caller: answer, problem: null };
    core.remember({ connection: toConnection(backend, seen) });
  } catch (error) {
    if (!core.ending.signal.aborted) core.deps.report(error);
  }
}
