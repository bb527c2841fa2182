import { insertTemplate } from "../../src/actions/insertTemplate";
import { openDesk } from "./openDesk";

test("inserts", async () => {
  const desk = await openDesk().catch((e) => { console.log(JSON.stringify((e as {cause: {debugInfo: unknown}}).cause.debugInfo)); throw e; });
  desk.host.counts.reset();
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  console.log(desk.session.state(), desk.host.counts, desk.reported);
});
