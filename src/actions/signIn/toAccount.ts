// Whose sign-in it is.
import type { Core } from "../Core";

/** The id of the person who was signed in last; null where nobody is, or nobody needs to be. */
export function toAccount({ deps }: Core): string | null {
  return deps.backend?.signInDesk?.state().account ?? null;
}
