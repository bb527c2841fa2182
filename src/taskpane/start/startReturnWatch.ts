// Notices that the user has come back to the pane, when edits whose events were lost can be looked for.

/** Calls `returned` whenever the pane gets the focus or becomes visible; returns what stops it. */
export function startReturnWatch(returned: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === "visible") returned();
  };
  window.addEventListener("focus", returned);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("focus", returned);
    document.removeEventListener("visibilitychange", seen);
  };
}
