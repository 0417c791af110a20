/** What an element is given besides its children; `text` is always shown as text, never as markup. */
export interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element. Names and texts from a workbook can hold markup, so nothing is ever parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (given.class !== undefined) made.className = given.class;
  if (given.text !== undefined) made.textContent = given.text;
  for (const [name, value] of Object.entries(given.attributes ?? {})) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that is never a form's submit button. */
export function button(text: string, onClick: () => void, given: Given = {}): HTMLButtonElement {
  const made = element("button", { ...given, text, attributes: { type: "button", ...given.attributes } });
  made.addEventListener("click", onClick);
  return made;
}

/** An element of a drawing. */
export function drawn<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
