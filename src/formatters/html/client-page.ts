/* As much of a browser's page as the script uses. The project's other code runs without one. */

/** An element. */
export interface PageElement {
  textContent: string | null;
  className: string;
  hidden: boolean;
  value: string;
  append(...children: readonly (PageElement | string)[]): void;
  replaceChildren(...children: readonly (PageElement | string)[]): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  addEventListener(type: 'click' | 'input' | 'change', listener: () => void): void;
  querySelector(selector: string): PageElement | null;
}

/** The document. */
export interface PageDocument {
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}
