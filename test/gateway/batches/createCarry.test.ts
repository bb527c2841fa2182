// How creations leave: noted once their connection stands, before their first byte, and sure of what was never sent.
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { toCarry, Unsent } from "../../../src/backend/lane/Carry";
import { createCarry } from "../../../src/gateway/batches/createCarry";

interface Served {
  readonly url: string;
  readonly sockets: Socket[];
  /** Bytes that arrived. */
  readonly arrived: () => number;
  readonly bodies: string[];
}

const closings: (() => void)[] = [];
afterEach(() => closings.splice(0).forEach((close) => close()));

async function serve(answer: RequestListener): Promise<Served> {
  const sockets: Socket[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      bodies.push(body);
      answer(request, response);
    });
  });
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const arrived = (): number => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/deals`, sockets, arrived, bodies };
}

const init = (body: string) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", "request-id": "r" },
  body,
  signal: new AbortController().signal,
});
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const begin = (): Promise<void> => Promise.resolve();

test("a creation is noted while its connection stands and nothing of it has arrived; then it leaves whole", async () => {
  const served = await serve((_request, response) => response.writeHead(201, { ETag: '"1"' }).end('{"id":"a"}'));
  const seen: number[] = [];
  const response = await createCarry()(served.url, init('{"name":"Déal"}'), async () => {
    await until(() => served.sockets.length === 1);
    seen.push(served.arrived());
  });
  expect(seen).toEqual([0]);
  expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([201, '"1"', '{"id":"a"}']);
  expect(served.bodies).toEqual(['{"name":"Déal"}']);
});

test("a creation that may not begin sends nothing, and says why", async () => {
  const served = await serve((_request, response) => response.end());
  const why = new Error("The lease is over.");
  await expect(createCarry()(served.url, init("{}"), () => Promise.reject(why))).rejects.toBe(why);
  expect(served.arrived()).toBe(0);
});

test("a connection that does not come about was never used, and nothing is noted", async () => {
  const noted: string[] = [];
  const carried = createCarry()("http://127.0.0.1:1/deals", init("{}"), () => {
    noted.push("begun");
    return Promise.resolve();
  });
  await expect(carried).rejects.toBeInstanceOf(Unsent);
  expect(noted).toEqual([]);
});

test("a connection that breaks while the creation is noted was never used", async () => {
  const served = await serve((_request, response) => response.end());
  const carried = createCarry()(served.url, init("{}"), async () => {
    await until(() => served.sockets.length === 1);
    served.sockets[0]?.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(carried).rejects.toBeInstanceOf(Unsent);
  expect(served.bodies).toEqual([]);
});

test.each([
  ["an answer that never comes", ((request) => request.socket.destroy()) satisfies RequestListener],
  [
    "an answer that breaks off",
    ((request, response) => {
      response.writeHead(201, { "Content-Length": "100" }).write("{");
      setTimeout(() => request.socket.destroy(), 20);
    }) satisfies RequestListener,
  ],
  [
    "another address",
    ((_request, response) => response.writeHead(307, { Location: "/x" }).end()) satisfies RequestListener,
  ],
])("%s leaves open what became of the creation", async (_name, answer) => {
  const served = await serve(answer);
  const outcome = await createCarry()(served.url, init("{}"), begin).then(
    () => "answered",
    (error: unknown) => (error instanceof Unsent ? "unsent" : "unclear"),
  );
  expect(outcome).toBe("unclear");
  expect(served.bodies).toEqual(["{}"]);
});

test("one creation is noted at a time, and the next once that one has left", async () => {
  const served = await serve((_request, response) => response.end());
  const carry = createCarry();
  const noting = { now: 0, most: 0 };
  const note = async (): Promise<void> => {
    noting.now += 1;
    noting.most = Math.max(noting.most, noting.now);
    await new Promise((resolve) => setTimeout(resolve, 10));
    noting.now -= 1;
  };
  await Promise.all(["1", "2", "3"].map((body) => carry(served.url, init(body), note)));
  expect([noting.most, served.bodies.sort()]).toEqual([1, ["1", "2", "3"]]);
});

test("fetch sends nothing either where its time was over before it was noted", async () => {
  let asked = 0;
  const ask: typeof fetch = () => {
    asked += 1;
    return Promise.resolve(new Response());
  };
  const over = new AbortController();
  const carried = toCarry(ask)("http://127.0.0.1/deals", { ...init("{}"), signal: over.signal }, () => {
    over.abort();
    return Promise.resolve();
  });
  await expect(carried).rejects.toBeInstanceOf(Unsent);
  expect(asked).toBe(0);
});
