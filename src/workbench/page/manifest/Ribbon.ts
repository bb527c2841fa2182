// What the manifest says about the ribbon, in one language, ready to be drawn.

/** What a press of a button does: run a function of the add-in, or show its pane. */
export type ButtonAction = { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };

/** A button; `icon` is an address on this server. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: ButtonAction;
}

/** A group of buttons under one label. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in as the workbench shows it: its name, its tab, the address and title of its pane. */
export interface Ribbon {
  readonly product: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly paneUrl: string;
  readonly paneTitle: string;
}
