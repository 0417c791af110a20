/** An element of a small part, held as a tree. Names are without their namespace prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The text of the element itself, not that of its children. */
  readonly text: string;
}

/** The first child of a name, or undefined. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The children of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The element that a path of names leads to, or undefined. */
export function descend(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(child, node);
}

/** All elements of a name below a node, in document order. */
export function within(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...within(one, name)]);
}

/** An attribute, or undefined. */
export function attr(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name);
}

/** An attribute that says yes or no; the default where it is absent. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  const value = attr(node, name);
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** An attribute that is a finite number, or undefined. */
export function numeric(node: XmlNode | undefined, name: string): number | undefined {
  const value = attr(node, name);
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The text of a node and of all below it. */
export function fullText(node: XmlNode | undefined): string {
  return node === undefined ? "" : node.text + node.children.map(fullText).join("");
}
