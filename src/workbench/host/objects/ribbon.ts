import { ExcelError } from "../excel-error";
import type { Members } from "../members";
import type { Page } from "../page";

/** Is notified that the add-in's commands are ready; the frame runs them another way. */
export const addinInternalService: Members<"AddinInternalService"> = {
  internal: true,
  actions: { notifyActionHandlerReady: () => undefined },
};

export const dynamicRibbon: Members<"DynamicRibbon"> = {
  internal: true,
  methods: {
    getButton: (_, args) => ({ class: "RibbonButton", id: args.text(0) }),
    getTab: (_, args) => ({ class: "RibbonTab", id: args.text(0) }),
  },
  actions: {
    executeRequestUpdate: (_, args, { page }) => {
      update(page, args.text(0));
    },
  },
};

export const ribbonButton: Members<"RibbonButton"> = {
  internal: true,
  properties: {
    enabled: {
      get: ({ id }, { page }) => page.buttons.get(id)?.enabled ?? true,
      set: ({ id }, value, { page }) => {
        page.buttons.set(id, { enabled: value === true });
      },
    },
  },
};

export const ribbonTab: Members<"RibbonTab"> = {
  internal: true,
  actions: {
    setVisibility: ({ id }, args, { page }) => {
      page.tabs.set(id, { visible: args.flag(0) });
    },
  },
};

interface Update {
  readonly tabs?: readonly {
    readonly id: string;
    readonly visible?: boolean;
    readonly controls?: readonly Control[];
    readonly groups?: readonly { readonly controls?: readonly Control[] }[];
  }[];
}

interface Control {
  readonly id: string;
  readonly enabled?: boolean;
}

/** Applies the argument of `Office.ribbon.requestUpdate`. */
function update(page: Page, json: string): void {
  let tabs: Update["tabs"];
  try {
    ({ tabs } = JSON.parse(json) as Update);
  } catch {
    throw new ExcelError("InvalidArgument");
  }
  for (const { id, visible, controls = [], groups = [] } of tabs ?? []) {
    if (visible !== undefined) page.tabs.set(id, { visible });
    for (const control of [...controls, ...groups.flatMap((group) => group.controls ?? [])]) {
      if (control.enabled !== undefined) page.buttons.set(control.id, { enabled: control.enabled });
    }
  }
}
