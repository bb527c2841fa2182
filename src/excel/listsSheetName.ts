// The name of the hidden sheet of lists, by which a workbook is seen to have one.

/** The name of the lists sheet. It needs no quotes in a formula. */
export const listsSheetName = "CoSellLists";
