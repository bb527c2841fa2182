// Whether the task pane is open; the shared runtime lives on when it is closed.

/** What the client calls the states of the pane. */
export type Visibility = "Visible" | "Hidden";

/** The task pane as the host sees it. */
export class Pane {
  #visibility: Visibility = "Hidden";
  readonly #listeners = new Set<(visibility: Visibility) => void>();

  get visibility(): Visibility {
    return this.#visibility;
  }

  /** Opens or closes the pane and tells the listeners, unless it is so already. */
  set(visibility: Visibility): void {
    if (this.#visibility === visibility) return;
    this.#visibility = visibility;
    for (const listener of [...this.#listeners]) listener(visibility);
  }

  /** Calls the listener at each change; returns what ends that. */
  onChange(listener: (visibility: Visibility) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
