import type { Page } from "playwright-core";

/**
 * A person at the keyboard, whose keys and choices are counted: a key is a press, letters and Enter included; a choice is
 * one pick from a list with the Tab after it.
 */
export class Typist {
  keys = 0;
  choices = 0;

  constructor(private readonly page: Page) {}

  /** Types words with Tab and Enter between them: `303 Tab 310 Enter`. */
  async type(text: string): Promise<void> {
    for (const part of text.split(" ")) {
      const isKey = part === "Tab" || part === "Enter" || part === "Escape";
      if (isKey) await this.page.keyboard.press(part);
      else await this.page.keyboard.type(part);
      this.keys += isKey ? 1 : part.length;
    }
  }

  /** Picks an option of the list that has the focus. */
  async choose(option: string): Promise<void> {
    await this.page.locator("select:focus").selectOption({ label: option });
    await this.page.keyboard.press("Tab");
    this.choices += 1;
  }
}
