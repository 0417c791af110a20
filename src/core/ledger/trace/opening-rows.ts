import type { BookReading } from "../../reading/reading.js";
import { readSettingName } from "../../reading/setting-names.js";
import { fundName, knowFunds } from "../funds/fund-name.js";
import type { Booking, FundLine, Ledger } from "../ledger.js";
import type { RowSources } from "./figure.js";
import type { TracedRow } from "./trace.js";

/** The cells that state the opening of the union's own funds: the settings', else rows of the income tab. */
export function ownOpeningRows(reading: BookReading, ledger: Ledger, rows: RowSources): TracedRow[] {
  const { opening, openingAt } = ledger.totals;
  if (opening === null) return [];
  const stated = openingBookings(ledger, true);
  const setting = reading.settings.places.get("opening");
  if (openingAt !== null) {
    const isSetting =
      setting?.sheet === openingAt.sheet && setting.row === openingAt.row && setting.column === openingAt.column;
    return isSetting
      ? [{ tab: "settings", ...openingAt, fen: opening, booking: null }]
      : stated.map((booking) => rows.ofBooking(booking));
  }
  const known = knowFunds(reading).openings;
  const cells = ledger.funds.filter(({ own }) => own).flatMap(({ fund }) => settingCell(reading, fund));
  return [...cells, ...stated.filter(({ fund }) => !known.has(fund)).map((booking) => rows.ofBooking(booking))];
}

/** The cells that state the opening of one fund: its setting, else its rows. */
export function fundOpeningRows(
  reading: BookReading,
  ledger: Ledger,
  { fund, own }: FundLine,
  rows: RowSources,
): TracedRow[] {
  const cells = settingCell(reading, fund);
  if (cells.length > 0) return cells;
  const bookings = openingBookings(ledger, own).filter((booking) => booking.fund === fund);
  return bookings.map((booking) => rows.ofBooking(booking));
}

function openingBookings({ bookings }: Ledger, own: boolean): Booking[] {
  return bookings.filter((booking) => booking.kind === "opening" && booking.own === own);
}

/** The cell of `<fund>上年结余`; none where the settings do not state it for this year. */
function settingCell(reading: BookReading, fund: string): TracedRow[] {
  const fen = knowFunds(reading).openings.get(fund);
  const settings = reading.tabs.settings;
  const column = settings?.columns.value;
  if (fen === undefined || settings === undefined || column === undefined) return [];
  // Of several such rows the last is the one that counts.
  const found = settings.rows
    .filter(({ values: { item } }) => {
      const name = item === null ? null : readSettingName(item);
      return name !== null && "fund" in name && fundName(name.fund) === fund;
    })
    .at(-1);
  return found === undefined
    ? []
    : [{ tab: "settings", sheet: settings.sheet, row: found.row, column, fen, booking: null }];
}
