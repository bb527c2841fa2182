// Writes that arrive twice: carried out once, as long as it can be the browser that repeats them.
import { createOnceOnly } from "../../../src/gateway/relay/createOnceOnly";
import type { WholeAnswer } from "../../../src/gateway/relay/createOnceOnly";

const answer: WholeAnswer = { status: 201, headers: new Headers(), body: null };

test("a write that is under way is never forgotten, however many come meanwhile", async () => {
  const once = createOnceOnly(() => 0);
  let written = 0;
  const answers: ((given: WholeAnswer) => void)[] = [];
  const write = (): Promise<WholeAnswer> => {
    written += 1;
    return new Promise((resolve) => answers.push(resolve));
  };
  const keys = Array.from({ length: 600 }, (_unused, number) => String(number));
  const all = keys.map((key) => once.run(key, write));
  const repeated = once.run("0", write);
  answers.forEach((give) => give(answer));
  expect(await Promise.all([...all, repeated])).toEqual([...keys, "0"].map(() => answer));
  expect(written).toBe(600);
});

test("an answer is given again for two minutes, and the write is carried out again after that", async () => {
  let nowMs = 0;
  const once = createOnceOnly(() => nowMs);
  let written = 0;
  const write = (): Promise<WholeAnswer> => {
    written += 1;
    return Promise.resolve(answer);
  };
  await once.run("a", write);
  nowMs = 119_000;
  await once.run("a", write);
  expect(written).toBe(1);
  nowMs = 121_000;
  await once.run("a", write);
  expect(written).toBe(2);
});
