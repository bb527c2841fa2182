// Why work in the background waits for its user.
import { z } from "zod";

/**
 * "signed-out": his token has ended, or is refused. "more-proof-needed": Conditional Access asks for another proof.
 * "consent-needed": an administrator has to allow the app first, and signing in alone does not help.
 */
export const parkedWhy = z.enum(["signed-out", "more-proof-needed", "consent-needed"]);

/** Why it waits. */
export type ParkedWhy = z.infer<typeof parkedWhy>;
