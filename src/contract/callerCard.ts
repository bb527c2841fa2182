// Who the gateway takes its caller for.
import { z } from "zod";

/** Name and address as the token has them, "" where it has none; the role that the company gave the person at the gateway. */
export const callerCard = z.object({
  name: z.string(),
  email: z.string(),
  role: z.enum(["admin", "user"]),
});

/** Who is signed in. */
export type GatewayCallerCard = z.infer<typeof callerCard>;
