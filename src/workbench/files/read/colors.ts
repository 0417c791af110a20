import { attr, child, childrenOf, descend, flag, numeric, type XmlNode } from "../xml/node.js";

/** Turns the colours of a file into `#RRGGBB`. */
export class Colors {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  /** `theme` and `styles` are the roots of those parts, where the file has them. */
  constructor(theme: XmlNode | undefined, styles: XmlNode | undefined) {
    const scheme = descend(theme, "themeElements", "clrScheme");
    this.#theme = slots.map((slot, index) => {
      const [color] = child(scheme, slot)?.children ?? [];
      return rgb(attr(color, color?.name === "sysClr" ? "lastClr" : "val")) ?? officeTheme[index] ?? "#000000";
    });
    const own = childrenOf(descend(styles, "colors", "indexedColors"), "rgbColor");
    this.#indexed = palette.map((color, index) => rgb(attr(own[index], "rgb")) ?? color);
  }

  /** The colour that an element names; undefined when it is automatic or absent. */
  of(node: XmlNode | undefined): string | undefined {
    if (node === undefined || flag(node, "auto")) return undefined;
    const tint = numeric(node, "tint") ?? 0;
    const plain = this.#plain(node);
    return plain === undefined || tint === 0 ? plain : tinted(plain, tint);
  }

  /** As `of`, but undefined also for the text colour that every theme starts with: it is a font's default. */
  ofText(node: XmlNode | undefined): string | undefined {
    const isDefault = attr(node, "theme") === "1" && (numeric(node, "tint") ?? 0) === 0;
    return isDefault ? undefined : this.of(node);
  }

  #plain(node: XmlNode): string | undefined {
    const theme = numeric(node, "theme");
    if (theme !== undefined) return this.#theme[theme];
    const indexed = numeric(node, "indexed");
    // 64 and 65 are the system's own text and background.
    if (indexed !== undefined) return indexed === 65 ? "#FFFFFF" : this.#indexed[indexed];
    return rgb(attr(node, "rgb"));
  }
}

/** `FF1F4E79` or `1F4E79` as `#1F4E79`. */
function rgb(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? `#${text.slice(-6).toUpperCase()}`
    : undefined;
}

/** Lighter for a positive tint, darker for a negative one: the lightness of the colour moved towards white or black. */
export function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  // The hue stays: each part keeps its place between the least and the greatest.
  const part = (value: number) => {
    const place = spread === 0 ? 0 : (value - least) / spread;
    return Math.round(Math.min(1, Math.max(0, wanted - reach / 2 + place * reach)) * 255);
  };
  return `#${[red, green, blue].map((value) => part(value).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Names of the theme's colours in the order in which styles count them. */
const slots = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const officeTheme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

const eight = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** The colours that old files name by number: 0–7 and again 8–15, then the rest, and 64 for the system's text. */
const palette = [
  ...eight,
  ...eight,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  )
    .split(" ")
    .map((color) => `#${color}`),
  "#000000",
];
