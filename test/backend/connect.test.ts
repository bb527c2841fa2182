// Finding the way to Partner Center that an installation has, and signing in to the sandbox.
import "fake-indexeddb/auto";
import { connectBackend } from "../../src/backend/connectBackend";
import type { PaneMeans } from "../../src/backend/connectBackend";
import { createSandboxSignIn } from "../../src/backend/sandboxSignIn";
import { createSharedRunningPushes } from "../../src/backend/runningPushes";

const origin = "https://pane.example";
const connection = { kind: "sandbox", address: "/v1.0/engagements/referrals", signIn: "/sandbox/token" };
const pane: PaneMeans = {
  origin,
  partitionKey: "partition",
  hasNestedSignIn: false,
  askWindow: () => Promise.resolve({ kind: "not-told", code: 12_006 }),
};
const caller = { name: "Ada Quist", email: "ada.quist@northwind.example", role: "admin" };
const { fetch: realFetch, navigator: realNavigator } = globalThis;

afterEach(() => {
  globalThis.fetch = realFetch;
  Object.defineProperty(globalThis, "navigator", { value: realNavigator, configurable: true, writable: true });
});

/** Lets fetch answer by address, and the browser have locks. */
function serve(answers: Readonly<Record<string, () => Response>>): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    return Promise.resolve(answers[url]?.() ?? new Response("<!DOCTYPE html>", { status: 404 }));
  };
  const locks = {
    request: (_name: string, _options: unknown, work: () => Promise<unknown>) => work(),
    query: () => Promise.resolve({}),
  };
  Object.defineProperty(globalThis, "navigator", {
    value: { onLine: true, locks },
    configurable: true,
    writable: true,
  });
  return asked;
}

test("takes the way that connection.json names, on the pane's own origin", async () => {
  const asked = serve({
    [`${origin}/connection.json`]: () => Response.json(connection),
    [`${origin}/sandbox/token`]: () => Response.json({ token: "t", caller }),
    [`${origin}/v1.0/engagements/referrals/r-1`]: () =>
      Response.json({ error: { code: "itemNotFound" } }, { status: 404 }),
  });
  const backend = await connectBackend(pane);
  expect(backend?.kind).toBe("sandbox");
  expect(await backend?.fetchCaller(new AbortController().signal)).toEqual(caller);
  expect(await backend?.fetchDeal("r-1", new AbortController().signal)).toMatchObject({ code: "no-such-deal" });
  expect(asked).toEqual([
    `${origin}/connection.json`,
    `${origin}/sandbox/token`,
    `${origin}/v1.0/engagements/referrals/r-1`,
  ]);
});

test.each([
  ["there is none", () => new Response(null, { status: 404 })],
  ["a page stands in its place", () => new Response("<!DOCTYPE html>", { headers: { "Content-Type": "text/html" } })],
])("has no way where %s", async (_why, answer) => {
  serve({ [`${origin}/connection.json`]: answer });
  expect(await connectBackend({ ...pane, partitionKey: undefined })).toBeNull();
});

test.each([
  { ...connection, address: "https://elsewhere.example/" },
  { ...connection, signIn: "//elsewhere.example" },
  {},
])("refuses a connection that leads elsewhere (%#)", async (wrong) => {
  serve({ [`${origin}/connection.json`]: () => Response.json(wrong) });
  await expect(connectBackend({ ...pane, partitionKey: undefined })).rejects.toThrow();
});

test("asks the sandbox once for a token, again for a fresh one, and after a failure", async () => {
  let count = 0;
  let isUp = false;
  const fetch = (): Promise<Response> => {
    count += 1;
    return Promise.resolve(isUp ? Response.json({ token: `t-${count}`, caller }) : new Response(null, { status: 500 }));
  };
  const signIn = createSandboxSignIn({ address: `${origin}/sandbox/token`, fetch });
  await expect(signIn.token(false)).rejects.toThrow("500");
  isUp = true;
  expect(await Promise.all([signIn.token(false), signIn.token(false), signIn.caller()])).toEqual([
    "t-2",
    "t-2",
    caller,
  ]);
  expect([await signIn.token(true), await signIn.token(false)]).toEqual(["t-3", "t-3"]);
});

test("knows a push as under way while its window holds the lock", async () => {
  const held: { name: string }[] = [{ name: "of somebody else" }];
  const locks = {
    async request(name: string, _options: unknown, work: () => Promise<unknown>) {
      held.push({ name });
      const given = await work();
      held.pop();
      return given;
    },
    query: () => Promise.resolve({ held: [...held] }),
  } as LockManager;
  const pushes = createSharedRunningPushes(locks);
  const during = await pushes.hold("push-1", () => pushes.ids());
  expect([during, await pushes.ids()]).toEqual([new Set(["push-1"]), new Set()]);
});
