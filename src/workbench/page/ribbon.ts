import type { Language } from "../../text/sentence";

/** A button of the ribbon from the manifest. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The path of its 32-pixel icon. */
  readonly icon: string;
  /** The command that it runs; null when it toggles the pane. */
  readonly command: string | null;
}

export interface Ribbon {
  readonly label: string;
  readonly controls: readonly Control[];
}

const localeOf: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };

/**
 * Reads the add-in's part of the ribbon from its manifest.
 *
 * @param manifest the manifest's XML
 */
export function readRibbon(manifest: string, language: Language): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const text = (resource: string | null): string => {
    const found = [...xml.getElementsByTagName("*")].find(
      (element) => element.localName !== "Image" && element.getAttribute("id") === resource,
    );
    const override = [...(found?.children ?? [])].find(
      (child) => child.getAttribute("Locale") === localeOf[language],
    );
    return (override ?? found)?.getAttribute(override ? "Value" : "DefaultValue") ?? "";
  };
  const image = (resource: string | null): string => {
    const found = [...xml.getElementsByTagName("bt:Image")].find(
      (element) => element.getAttribute("id") === resource && element.hasAttribute("DefaultValue"),
    );
    return new URL(found?.getAttribute("DefaultValue") ?? "", "https://localhost").pathname;
  };
  const resourceOf = (element: Element, path: string) =>
    element.querySelector(path)?.getAttribute("resid") ?? null;
  const group = xml.querySelector("Group");
  return {
    label: group ? text(resourceOf(group, ":scope > Label")) : "",
    controls: [...xml.querySelectorAll("Group > Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text(resourceOf(control, ":scope > Label")),
      description: text(resourceOf(control, "Supertip > Description")),
      icon: image(resourceOf(control, "Icon > [size='32']")),
      command: control.querySelector("Action > FunctionName")?.textContent ?? null,
    })),
  };
}

/**
 * Draws the ribbon.
 *
 * @param press called when a button is clicked
 */
export function drawRibbon(
  place: HTMLElement,
  { label, controls }: Ribbon,
  press: (control: Control) => void,
): void {
  const group = document.createElement("div");
  group.className = "group";
  const row = document.createElement("div");
  row.className = "controls";
  for (const control of controls) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = control.id;
    button.title = control.description;
    const icon = document.createElement("img");
    Object.assign(icon, { src: control.icon, alt: "", width: 28, height: 28 });
    button.append(icon, control.label);
    button.addEventListener("click", () => {
      press(control);
    });
    row.append(button);
  }
  const name = document.createElement("span");
  name.className = "label";
  name.textContent = label;
  group.append(row, name);
  place.replaceChildren(group);
}
