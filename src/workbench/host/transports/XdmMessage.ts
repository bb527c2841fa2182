// The messages between the page of an add-in and its host: JSON texts (office-host.md 3).
import { z } from "zod";

const request = z.object({
  _messageType: z.literal(0),
  _actionType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});

/** What the page asks. */
export type XdmRequest = z.infer<typeof request>;

/** The kinds of request. */
export const xdmActions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The request in a message text, or undefined for any other message that a window gets. */
export function readXdmRequest(text: unknown): XdmRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const read = request.safeParse(JSON.parse(text));
  return read.success ? read.data : undefined;
}

/** The text of a reply to a request, or of an event that was registered by it. */
export function toXdmResponse(to: XdmRequest, data: unknown, kind: "reply" | "event"): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: "",
    _errorCode: 0,
    _responseType: kind === "reply" ? 0 : 1,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The text of a request to the page itself, whose library hears such under a conversation of their own. */
export function toXdmNotice(conversationId: string, action: number): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: xdmActions.invoke,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: "",
    _serializerVersion: 1,
    _data: [action],
  });
}
