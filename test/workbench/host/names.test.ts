// Defined names.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "a name stands for a range, follows its cells, and is found whatever its case",
  [
    "Workbook.names",
    "NamedItemCollection.add",
    "NamedItemCollection.getItem",
    "NamedItemCollection.getItemOrNullObject",
    "NamedItemCollection.getCount",
    "NamedItem.name",
    "NamedItem.value",
    "NamedItem.formula",
    "NamedItem.type",
    "NamedItem.scope",
    "NamedItem.comment",
    "NamedItem.visible",
    "NamedItem.getRange",
    "NamedItem.getRangeOrNullObject",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const lists = worksheets.add("My lists");
      names.add("Countries", lists.getRange("A1:A3"), "as Partner Center names them");
      await context.sync();
      host.user.insertRows("'My lists'!1:1");
      const item = names.getItem("countries").load({ $all: true });
      const range = item.getRange().load({ address: true });
      const missing = names.getItemOrNullObject("Regions");
      const count = names.getCount();
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        name: "Countries",
        formula: "='My lists'!$A$2:$A$4",
        value: "'My lists'!$A$2:$A$4",
        type: "Range",
        scope: "Workbook",
        comment: "as Partner Center names them",
        visible: true,
      });
      expect([range.address, missing.isNullObject, count.value]).toEqual(["'My lists'!A2:A4", true, 1]);
      item.visible = false;
      item.comment = "hidden";
      item.formula = "=1+1";
      item.load({ visible: true, comment: true, formula: true });
      const none = item.getRangeOrNullObject();
      await context.sync();
      expect(item.toJSON()).toMatchObject({ visible: false, comment: "hidden", formula: "=1+1" });
      expect(none.isNullObject).toBe(true);
    });
  },
);

proof(
  "a name is taken away, and one that is there is not given twice",
  ["NamedItem.delete", "NamedItemCollection.add"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Stages", "=1");
      await context.sync();
      names.add("STAGES", "=2");
      expect((await refusalOf(context.sync())).code).toBe("ItemAlreadyExists");
      names.getItem("Stages").delete();
      names.load({ name: true });
      await context.sync();
      expect(names.items).toEqual([]);
    });
  },
);
