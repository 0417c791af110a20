import type { Language } from "../../../core/values/language.js";

/** A button of the add-in's ribbon group, as its manifest declares it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon, on this origin. */
  readonly icon: string;
  /** Opens the pane at an address, or runs a function of the commands page. */
  readonly action: { readonly pane: string } | { readonly run: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the page that holds the ribbon's functions. */
  readonly commands: string;
}

/** Reads the ribbon group out of a manifest, in a language. Throws Error when a part that Excel needs is missing. */
export function ribbonOf(manifest: string, language: Language): RibbonGroup {
  const page = new DOMParser().parseFromString(manifest, "application/xml");
  const locale = language === "en" ? "en-US" : language;

  const resource = (id: string | null): string => {
    const found = all(page, "*").find((one) => one.getAttribute("id") === id && one.hasAttribute("DefaultValue"));
    if (found === undefined) throw new Error(`the manifest has no resource ${String(id)}`);
    const own = all(found, "Override").find((one) => one.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
  };
  const linked = (parent: Element, tag: string): string => resource(first(parent, tag).getAttribute("resid"));

  const buttonOf = (control: Element): RibbonButton => {
    const action = first(control, "Action");
    const icon = all(control, "Image").find((one) => one.getAttribute("size") === "32");
    const tip = first(control, "Supertip");
    return {
      label: linked(control, "Label"),
      tip: linked(tip, "Description"),
      icon: here(resource(icon?.getAttribute("resid") ?? null)),
      action:
        action.getAttribute("xsi:type") === "ShowTaskpane"
          ? { pane: here(linked(action, "SourceLocation")) }
          : { run: first(action, "FunctionName").textContent },
    };
  };
  const group = first(page, "Group");
  return {
    label: linked(group, "Label"),
    buttons: all(group, "Control").map(buttonOf),
    commands: here(linked(first(page, "DesktopFormFactor"), "FunctionFile")),
  };
}

/** The manifest names the address of `npm start`; the workbench may be served from another. */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return `.${pathname}${search}`;
}

function all(parent: Document | Element, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", tag)];
}

function first(parent: Document | Element, tag: string): Element {
  const found = all(parent, tag)[0];
  if (found === undefined) throw new Error(`the manifest has no ${tag}`);
  return found;
}
