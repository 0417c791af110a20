import type { ChangedBy } from "../book/changes.js";
import { eventIds, forBoth, workbookTarget, type HostEvent } from "./host-event.js";
import type { Outline, SheetOutline } from "./outline.js";

/** The events by which one outline of the workbook became another. */
export function outlineEvents(before: Outline, after: Outline, by: ChangedBy): HostEvent[] {
  const source = sourceOf(by);
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const now = new Set(after.sheets.map(({ id }) => id));
  const added = after.sheets.filter(({ id }) => !old.has(id));
  const deleted = before.sheets.filter(({ id }) => !now.has(id));
  const kept = after.sheets.flatMap((sheet) => {
    const earlier = old.get(sheet.id);
    return earlier === undefined ? [] : changesOf(earlier, sheet, source);
  });
  return [
    ...added.map(({ id }) => ofWorkbook("worksheetAdded", { worksheetId: id, source })),
    ...deleted.map(({ id }) => ofWorkbook("worksheetDeleted", { worksheetId: id, source })),
    ...kept,
    ...moves(before, after, source),
    ...activation(before, after),
    ...(before.settings === after.settings ? [] : [{ kind: "document", name: "settingsChanged" } as const]),
  ];
}

export function sourceOf(by: ChangedBy): "Local" | "Remote" {
  return by === "coauthor" ? "Remote" : "Local";
}

function changesOf(before: SheetOutline, after: SheetOutline, source: string): HostEvent[] {
  const worksheetId = after.id;
  const events: HostEvent[] = [];
  if (before.name !== after.name) {
    const args = { worksheetId, source, nameBefore: before.name, nameAfter: after.name };
    events.push(...forBoth("worksheetNameChanged", worksheetId, args));
  }
  if (before.visibility !== after.visibility) {
    const args = { worksheetId, source, visibilityBefore: before.visibility, visibilityAfter: after.visibility };
    events.push(...forBoth("worksheetVisibilityChanged", worksheetId, args));
  }
  if (before.protected !== after.protected) {
    const args = { worksheetId, source, isProtected: after.protected };
    events.push(...forBoth("worksheetProtectionChanged", worksheetId, args));
  }
  return [...events, ...tables(before, after, source), ...charts(before, after, source)];
}

function tables(before: SheetOutline, after: SheetOutline, source: string): HostEvent[] {
  const had = new Set(before.tables.map(({ id }) => id));
  const has = new Set(after.tables.map(({ id }) => id));
  const worksheetId = after.id;
  return [
    ...after.tables
      .filter(({ id }) => !had.has(id))
      .flatMap(({ id }) => forBoth("tableAdded", worksheetId, { tableId: id, worksheetId, source })),
    ...before.tables
      .filter(({ id }) => !has.has(id))
      .flatMap(({ id, name }) =>
        forBoth("tableDeleted", worksheetId, { tableId: id, tableName: name, worksheetId, source }),
      ),
  ];
}

function charts(before: SheetOutline, after: SheetOutline, source: string): HostEvent[] {
  const worksheetId = after.id;
  const told = (id: "chartAdded" | "chartDeleted", chartId: string): HostEvent => ({
    kind: "rich-api",
    id: eventIds[id],
    target: worksheetId,
    args: { chartId, worksheetId, source },
  });
  return [
    ...after.charts.filter((id) => !before.charts.includes(id)).map((id) => told("chartAdded", id)),
    ...before.charts.filter((id) => !after.charts.includes(id)).map((id) => told("chartDeleted", id)),
  ];
}

/** A sheet has moved when its place among the sheets that were there before and still are is another. */
function moves(before: Outline, after: Outline, source: string): HostEvent[] {
  const common = new Set(after.sheets.map(({ id }) => id));
  const order = before.sheets.filter(({ id }) => common.has(id)).map(({ id }) => id);
  const old = new Map(before.sheets.map(({ id, position }) => [id, position]));
  const kept = after.sheets.filter(({ id }) => old.has(id));
  if (kept.every(({ id }, index) => order[index] === id)) return [];
  return kept
    .filter(({ id, position }) => old.get(id) !== position)
    .map(({ id, position }) =>
      ofWorkbook("worksheetMoved", {
        worksheetId: id,
        source,
        positionBefore: old.get(id),
        positionAfter: position,
      }),
    );
}

function activation(before: Outline, after: Outline): readonly HostEvent[] {
  if (before.active === after.active) return [];
  const left =
    before.active === null ? [] : forBoth("worksheetDeactivated", before.active, { worksheetId: before.active });
  const entered =
    after.active === null ? [] : forBoth("worksheetActivated", after.active, { worksheetId: after.active });
  return [...left, ...entered];
}

function ofWorkbook(id: keyof typeof eventIds, args: Record<string, unknown>): HostEvent {
  return { kind: "rich-api", id: eventIds[id], target: workbookTarget, args };
}
