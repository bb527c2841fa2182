// The name of the hidden sheet of lists, by which a workbook is seen to have one.

/** The name of the lists sheet. It needs no quotes in a formula. */
export const listsSheetName = "CoSellLists";

/** The cell of it that tells where the workbook counts its dates from: 1 where that is 1904, 1,463 where it is 1900. */
export const dateProbe = { address: "A2", formula: "=DATE(1904,1,2)" } as const;
