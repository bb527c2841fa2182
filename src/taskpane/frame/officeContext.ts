// What Office says about where it runs.

/** Office's context; its types promise all of it, but Excel on the web gives no theme, and a plain browser gives nothing. */
export function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
