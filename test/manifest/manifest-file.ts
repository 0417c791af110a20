import { readFile } from "node:fs/promises";
import { home } from "../end-to-end/build.js";

/** An element of the manifest; names keep their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The manifest of the repository. */
export async function readManifest(): Promise<Element> {
  return parse(await readFile(`${home}/manifest.xml`, "utf8"));
}

/** Elements, attributes and text of a small XML file without entities; throws when tags do not match. */
export function parse(xml: string): Element {
  const top = { name: "", attributes: new Map<string, string>(), children: [] as Element[], text: "" };
  const open = [top];
  const body = xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, "");
  for (const [, closing, name, attributes, empty, text] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (name === undefined) {
      parent.text += text!.trim();
    } else if (closing === "/") {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const);
      const made = { name, attributes: new Map(pairs), children: [] as Element[], text: "" };
      parent.children.push(made);
      if (empty !== "/") open.push(made);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error("the tags do not match");
  return top.children[0]!;
}

/** All elements of a name below an element, in order. */
export function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element of a name directly below another. */
export function one(from: Element, name: string): Element {
  const found = from.children.filter((child) => child.name === name);
  if (found.length !== 1) throw new Error(`${found.length} <${name}> in <${from.name}>`);
  return found[0]!;
}
