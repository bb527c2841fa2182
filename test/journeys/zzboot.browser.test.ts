import { openPage } from "../setup/browser";
test("boot", async () => {
  const page = await openPage("/workbench.html");
  const logs: string[] = [];
  page.on("console", (m) => logs.push(m.text()));
  await page.waitForTimeout(6000);
  await page.screenshot({ path: "/tmp/shot1.png" });
  console.log(logs.join("\n"), page.frames().map((f) => f.url()));
});
