// As whom we call: where bearer tokens come from.
import type { CallerCard } from "./Backend";

/** A signed-in person. Both methods reject with NotSent where there is no way to ask, with any other error where he is signed out. */
export interface SignIn {
  /** A bearer token, without "Bearer"; with `fresh` a new one, because the last was refused. */
  token(fresh: boolean): Promise<string>;
  /** Who it is. */
  caller(): Promise<CallerCard>;
}
