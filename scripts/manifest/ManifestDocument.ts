// A manifest as its rules look at it: elements by their local names, whatever the namespace.
import { JSDOM } from "jsdom";

/** The manifest's XML. */
export class ManifestDocument {
  readonly #document: Document;

  /** Throws where the text is no XML. */
  constructor(text: string) {
    this.#document = new JSDOM(text, { contentType: "text/xml" }).window.document;
  }

  /** The elements of a name, in their order; those within an element where one is given. */
  elements(name: string, within: ParentNode = this.#document): readonly Element[] {
    return [...within.querySelectorAll("*")].filter(({ localName }) => localName === name);
  }

  /** The elements that have an attribute. */
  elementsWith(name: string): readonly Element[] {
    return [...this.#document.querySelectorAll(`[${name}]`)];
  }

  /** The resources of a list: "Images", "Urls", "ShortStrings" or "LongStrings". */
  resources(list: string): readonly Element[] {
    return this.elements(list).flatMap((element) => [...element.children]);
  }
}

/** The lists in which resources are defined. */
export const resourceLists = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;

/** An attribute's value, "" where there is none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}
