// Why work in the background waits for its user.
import { z } from "zod";

/** "signed-out": his token has ended, or is refused. "more-proof-needed": Conditional Access asks for another proof. */
export const parkedWhy = z.enum(["signed-out", "more-proof-needed"]);

/** Why it waits. */
export type ParkedWhy = z.infer<typeof parkedWhy>;
