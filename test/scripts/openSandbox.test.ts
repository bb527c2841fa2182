// A sandbox as the command line wants it: slow, throttling, failing, and kept in a file.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSandbox } from "../../scripts/sandbox/openSandbox";
import type { OpenSandbox } from "../../scripts/sandbox/openSandbox";
import { parseSandboxWishes } from "../../scripts/sandbox/sandboxWishes";
import { toRequest } from "../sandbox/builders/openSandbox";
import { aCreate } from "../sandbox/builders/aCreate";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});

afterEach(() => rm(folder, { recursive: true }));

function open(options: Parameters<typeof parseSandboxWishes>[0]): Promise<OpenSandbox> {
  return openSandbox(parseSandboxWishes(options, {}));
}

async function create({ sandbox }: OpenSandbox): Promise<Response> {
  const response = await sandbox.handle(toRequest("POST", "", { body: aCreate(), token: sandbox.issueToken("admin") }));
  return response;
}

test("it holds as many deals as wanted and lets go of them", async () => {
  const { sandbox, usualCaller, close } = await open({ deals: "12", as: "user" });
  expect(sandbox.referrals().filter(({ direction }) => direction === "Outgoing").length).toBeGreaterThan(0);
  expect(sandbox.counts().requests).toBe(0);
  expect(usualCaller).toBe("user");
  await close();
});

test("it is as slow and as throttling as wanted", async () => {
  const opened = await open({ deals: "0", latency: "20", throttle: "1" });
  const statuses = [(await create(opened)).status, (await create(opened)).status];
  expect(statuses).toEqual([201, 429]);
  expect(opened.sandbox.faults.latencyMs).toBe(20);
});

test("where everything goes wrong no request ends well", async () => {
  const opened = await open({ deals: "0", failing: "1" });
  const answers = await Promise.all(Array.from({ length: 200 }, () => create(opened)));
  const ends = new Set(answers.map(({ status }) => status));
  // A cut connection has the status 0.
  expect([...ends].sort()).toEqual([0, 500, 503]);
});

test("deals kept in a file are there again, those changed behind everybody's back too, and nothing else is left beside it", async () => {
  const file = join(folder, "deals.json");
  const first = await open({ deals: "3", keep: file });
  await create(first);
  const [deal] = first.sandbox.referrals();
  first.sandbox.change(deal?.id ?? "", (draft) => {
    draft.externalReferenceId = "CRM-77";
  });
  await first.close();
  const second = await open({ deals: "99", keep: file });
  expect(second.sandbox.referrals()).toEqual(first.sandbox.referrals());
  await second.close();
  expect(await readdir(folder)).toEqual(["deals.json"]);
});

test("a change is saved soon, without waiting for the end", async () => {
  const file = join(folder, "deals.json");
  const opened = await open({ deals: "0", keep: file });
  await create(opened);
  for (let text = ""; !text.includes("Harbour lights");) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    text = await readFile(file, "utf8").catch(() => "");
  }
  await opened.close();
});

test("a file that holds something else is refused and left as it is", async () => {
  const file = join(folder, "other.json");
  await writeFile(file, '{"version":2}');
  await expect(open({ keep: file })).rejects.toMatchObject({ name: "SandboxUnreadable", file });
  expect(await readFile(file, "utf8")).toBe('{"version":2}');
});

test("what cannot be saved is said at the end", async () => {
  const opened = await open({ deals: "0", keep: join(folder, "none", "deals.json") });
  await create(opened);
  await expect(opened.close()).rejects.toThrow("ENOENT");
});
