// Finds out as whom Partner Center sees the user.
import type { Core } from "../Core";

/** Asks who the caller is, where there is a way to ask; the answer, or why there is none, stands in the connection. */
export async function fetchCaller(core: Core): Promise<void> {
  const { backend } = core.deps;
  if (backend === null) return;
  const { kind } = backend;
  try {
    const answer = await backend.fetchCaller(core.ending.signal);
    if (core.ending.signal.aborted) return;
    core.remember({
      connection: "code" in answer ? { kind, caller: null, problem: answer } : { kind, caller: answer, problem: null },
    });
  } catch (error) {
    if (!core.ending.signal.aborted) core.deps.report(error);
  }
}
