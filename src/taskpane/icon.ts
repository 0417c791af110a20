export type IconName = "error" | "warning" | "info" | "done";

/** Outlines on a 16 by 16 grid: each severity has a shape of its own, so that colour is never the only sign. */
const paths: Readonly<Record<IconName, string>> = {
  error:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.6 4.5 8 6.900l2.400-2.400 1.100 1.100L9.100 8l2.400 2.400-1.100 1.100L8 9.100l-2.400 2.400-1.100-1.100L6.900 8 4.500 5.600Z",
  warning: "M8 1.200 15.500 14.500h-15ZM7.200 6v4.300h1.600V6Zm0 5.400V13h1.600v-1.600Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.200h1.600v1.600H7.200Zm0 2.900h1.600v4.900H7.200Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.100 10.100L3.700 7.900l1.100-1.100 2.100 2.100 4.300-4.300 1.100 1.100Z",
};

/** A decorative icon in the colour of the text beside it; the word beside it says the same. */
export function icon(name: IconName): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", paths[name]);
  path.setAttribute("fill", "currentColor");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}
