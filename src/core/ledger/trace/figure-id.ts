import type { TailLine } from "../ledger.js";

export type Side = "income" | "spending";
/** `transfer` is what came into a fund from other funds less what went to them. */
export type Flow = "opening" | "income" | "spending" | "transfer" | "closing";

/** A figure of the year's books that rows make up. */
export type FigureId =
  /** An account's own line, with its items (`item: null`), or an item's. */
  | { readonly kind: "line"; readonly side: Side; readonly account: string; readonly item: string | null }
  /** What is booked on an account that has items, but on none of them. */
  | { readonly kind: "rest"; readonly side: Side; readonly account: string }
  | { readonly kind: "total"; readonly side: Side }
  | { readonly kind: "tail"; readonly name: TailLine["name"] }
  /** Of the union's own funds together. */
  | { readonly kind: "opening" | "closing" }
  | { readonly kind: "fund"; readonly fund: string; readonly own: boolean; readonly flow: Flow };

/** A text that no other figure of the same books has, in every language the same. */
export function figureKey(id: FigureId): string {
  switch (id.kind) {
    case "line":
      return `${id.side}/${id.account}/${id.item ?? ""}`;
    case "rest":
      return `${id.side}/${id.account}//`;
    case "total":
      return `${id.side}Total`;
    case "tail":
      return id.name;
    case "fund":
      return `fund/${id.fund}/${id.flow}`;
    default:
      return id.kind;
  }
}
