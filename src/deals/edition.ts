// The editions of the template that we insert; older and newer columns are read in either.

/** An edition of the co-sell template that we insert: February 2021 or August 2023. */
export type Edition = "2021" | "2023";
