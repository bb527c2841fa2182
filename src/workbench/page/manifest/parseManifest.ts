// Reads the add-in's manifest as Excel does: the ribbon tab, its words in the person's language, the pane.
import type { ButtonAction, Ribbon, RibbonButton, RibbonGroup } from "./Ribbon";

/** How the manifest is read: the language ("fr") whose words are wanted and the address of the page. */
export interface Reading {
  readonly language: string;
  readonly base: string;
}

/** The ribbon of a manifest; throws an Error that names what is missing or not XML. */
export function parseManifest(xml: string, reading: Reading): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not XML.");
  const words = toWords(manifest, reading.language);
  const tab = required(manifest, "CustomTab");
  return {
    product: toText(required(manifest, "DisplayName"), reading.language),
    tab: words(toResid(child(tab, "Label"))),
    groups: children(tab, "Group").map((group) => toGroup(group, words, reading.base)),
    paneUrl: toLocal(words(toResid(required(manifest, "Action > SourceLocation"))), reading.base),
    paneTitle: words(toResid(required(manifest, "Action > Title"))),
  };
}

type Words = (resid: string) => string;

function toGroup(group: Element, words: Words, base: string): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: words(toResid(child(group, "Label"))),
    buttons: children(group, "Control").map((control) => toButton(control, words, base)),
  };
}

function toButton(control: Element, words: Words, base: string): RibbonButton {
  const large = [...control.querySelectorAll("Icon > *")].find((image) => image.getAttribute("size") === "32");
  return {
    id: control.getAttribute("id") ?? "",
    label: words(toResid(child(control, "Label"))),
    tip: words(toResid(control.querySelector("Supertip > Description"))),
    icon: toLocal(words(toResid(large ?? null)), base),
    action: toAction(child(control, "Action")),
  };
}

function toAction(action: Element | null): ButtonAction {
  const name = action?.querySelector("FunctionName")?.textContent.trim();
  return name ? { kind: "function", name } : { kind: "pane" };
}

function toWords(manifest: Document, language: string): Words {
  const byId = new Map<string, Element>();
  for (const word of manifest.querySelectorAll("Resources *[id]")) byId.set(word.getAttribute("id") ?? "", word);
  return (resid) => {
    const word = byId.get(resid);
    if (!word) throw new Error(`manifest.xml names the resource ${resid}, which it does not have.`);
    return toText(word, language);
  };
}

function toText(word: Element, language: string): string {
  const override = [...word.children].find((other) => other.getAttribute("Locale")?.startsWith(language));
  return override?.getAttribute("Value") ?? word.getAttribute("DefaultValue") ?? "";
}

/** The manifest names the address of production or of port 3000: here the same path of the server at hand counts. */
function toLocal(address: string, base: string): string {
  const { pathname, search } = new URL(address);
  return new URL(pathname + search, base).href;
}

function toResid(element: Element | null): string {
  const resid = element?.getAttribute("resid");
  if (!resid) throw new Error("manifest.xml lacks a label, an icon or an address of the ribbon.");
  return resid;
}

function required(manifest: Document, selector: string): Element {
  const found = manifest.querySelector(selector);
  if (!found) throw new Error(`manifest.xml has no ${selector}.`);
  return found;
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function children(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}
