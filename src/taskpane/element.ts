/** What an element is given besides its children; `text` is always shown as text, never as markup. */
export interface Given {
  readonly class?: string;
  readonly id?: string;
  readonly text?: string;
  readonly role?: string;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** The only way the pane makes elements: names from a workbook can hold markup, so nothing is ever parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly (Node | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (given.class !== undefined) made.className = given.class;
  if (given.id !== undefined) made.id = given.id;
  if (given.text !== undefined) made.textContent = given.text;
  if (given.lang !== undefined) made.lang = given.lang;
  if (given.role !== undefined) made.setAttribute("role", given.role);
  for (const [name, value] of Object.entries(given.attributes ?? {})) made.setAttribute(name, value);
  if (given.onClick !== undefined) made.addEventListener("click", given.onClick);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that is never a form's submit button. */
export function button(look: "primary" | "plain" | "quiet", text: string, onClick: () => void): HTMLButtonElement {
  return element("button", { class: `button ${look}`, text, attributes: { type: "button" }, onClick });
}
