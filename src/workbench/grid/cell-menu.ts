/** What the context menu of the spreadsheet offers, and what it does. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  ContextMenuPosition,
  CopyCommand,
  CutCommand,
  InsertColBeforeCommand,
  PasteCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/preset-sheets-core";
import type { cellMenu } from "../../text/workbench";
import { overlap } from "../host/areas";
import { lastRow } from "../../workbook/address";
import type { UniverGrid } from "./univer-grid";

/** Where it was asked for: in the cells, or at the headings of rows or columns. */
export type MenuPlace = "cells" | "rows" | "columns";

export interface MenuItem {
  readonly name: keyof typeof cellMenu;
  /** How many rows or columns it concerns. */
  readonly count?: number;
  /** The keys that do the same, as they are shown. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}

const places: ReadonlyMap<string, MenuPlace> = new Map([
  [ContextMenuPosition.MAIN_AREA, "cells"],
  [ContextMenuPosition.ROW_HEADER, "rows"],
  [ContextMenuPosition.COL_HEADER, "columns"],
]);

/** Of a place that Univer names; undefined where the menu is another one. */
export function menuPlaceOf(position: string): MenuPlace | undefined {
  return places.get(position);
}

/**
 * The items for what is selected, in groups.
 *
 * @param choose lets a person choose from the list of a cell
 */
export function menuItemsOf(
  grid: UniverGrid,
  injector: Injector,
  place: MenuPlace,
  choose: () => void,
): readonly (readonly MenuItem[])[] {
  const { sheet, area } = grid.selection;
  const commands = injector.get(ICommandService);
  const run =
    (id: string, params: object = {}) =>
    () =>
      void commands.executeCommand(id, params);
  const found = grid.sheets.find(({ id }) => id === sheet);
  const isProtected = found?.unlocked != null;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const moving = { ...area, bottom: lastRow };
  const isSplit = [
    ...(found?.merges ?? []),
    ...(found?.tables ?? []).map((each) => each.area),
  ].some((each) => overlap(each, moving) && (each.left < area.left || each.right > area.right));
  const ofRows: MenuItem[] = [
    {
      name: "insertRows",
      count: rows,
      isDisabled: isProtected,
      act: () => {
        grid.insertRows(sheet, area.top, rows);
      },
    },
    { name: "deleteRows", count: rows, isDisabled: isProtected, act: run(RemoveRowCommand.id) },
  ];
  const ofColumns: MenuItem[] = [
    {
      name: "insertColumns",
      count: columns,
      isDisabled: isProtected,
      act: run(InsertColBeforeCommand.id, { value: columns }),
    },
    {
      name: "deleteColumns",
      count: columns,
      isDisabled: isProtected,
      act: run(RemoveColCommand.id),
    },
  ];
  const ofCells: MenuItem[] = [
    {
      name: "insertCells",
      isDisabled: isProtected || isSplit,
      act: () => {
        grid.insertCells(sheet, area);
      },
    },
  ];
  const cell = { sheet, row: area.top, column: area.left };
  const hasList = place === "cells" && grid.ruleOf(cell)?.type === "list";
  return [
    [
      { name: "cut", keys: "Ctrl+X", act: run(CutCommand.id) },
      { name: "copy", keys: "Ctrl+C", act: run(CopyCommand.id) },
      { name: "paste", keys: "Ctrl+V", act: run(PasteCommand.id) },
    ],
    place === "cells"
      ? [...ofCells, ...ofRows, ...ofColumns]
      : place === "rows"
        ? ofRows
        : ofColumns,
    [{ name: "clear", keys: "Delete", act: run(ClearSelectionContentCommand.id) }],
    ...(hasList ? [[{ name: "choose", keys: "Alt+↓", act: choose } as const]] : []),
  ];
}
