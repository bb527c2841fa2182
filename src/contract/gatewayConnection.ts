// What a pane reads at connection.json of the gateway that served it: where to ask, and how to sign in.
import { z } from "zod";

/** A path on the gateway's own origin: tokens go nowhere else. */
const path = z.string().regex(/^\/(?!\/)/u);

/** The connection to a gateway; `batches` and `exports` are null where the gateway takes none. */
export const gatewayConnection = z.object({
  kind: z.literal("gateway"),
  address: path,
  caller: path,
  batches: path.nullable(),
  exports: path.nullable(),
  signIn: z.object({
    /** Whose rules the service follows: Entra ID's, or those of OpenID Connect alone. */
    kind: z.enum(["entra", "openid"]),
    /** The app's registration, as which the pane asks for tokens. */
    clientId: z.string().min(1),
    /** Whom to ask: https://login.microsoftonline.com/ and the tenant. */
    authority: z.url(),
    /** What to ask for, api://…/access_as_user. */
    scope: z.string().min(1),
  }),
});

/** The connection to a gateway. */
export type GatewayConnection = z.infer<typeof gatewayConnection>;
