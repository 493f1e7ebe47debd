import { Markup } from "./markup";

/**
 * Sorts and filters the list of files, opens the part that a link leads to, and prints what is folded. Without it, the
 * page is a plain list.
 *
 * It has no signs that XML would read, so that it stands in the page as it is.
 */
const script = `"use strict";
{
  const table = document.querySelector("table.files");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.value ?? cell.textContent.trim();
    if (heads[column].dataset.sort === "text") return text;
    return text === "" ? -1 : Number(text);
  };
  const compare = (one, other) =>
    typeof one === "number" ? one - other : collator.compare(one, other);

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const before = head.getAttribute("aria-sort");
      const first = head.dataset.sort === "number" ? "descending" : "ascending";
      const other = first === "ascending" ? "descending" : "ascending";
      const order = before === first ? other : first;
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      rows.sort((a, b) => sign * compare(valueOf(a, column), valueOf(b, column)));
      for (const row of rows) body.append(row);
    });
  });

  const partOf = (link) => document.getElementById(link.hash.slice(1));
  const controls = document.querySelector(".filters");
  const [search, choice, count] = ["input", "select", "output"].map((name) =>
    controls.querySelector(name),
  );
  for (const verdict of new Set(rows.map((row) => row.cells[1].textContent.trim()))) {
    choice.append(new Option(verdict, verdict));
  }
  const filter = () => {
    const words = search.value.normalize("NFC").toLowerCase().trim();
    let shown = 0;
    for (const row of rows) {
      const isOf = choice.value === "" || row.cells[1].textContent.trim() === choice.value;
      const isShown = isOf ? row.textContent.toLowerCase().includes(words) : false;
      row.hidden = !isShown;
      partOf(row.querySelector("a")).closest("article").hidden = !isShown;
      if (isShown) shown += 1;
    }
    count.textContent = shown + " / " + rows.length;
  };
  controls.addEventListener("input", filter);
  controls.hidden = false;
  filter();

  const open = (part) => {
    const details = part?.closest("details");
    if (details) details.open = true;
    details?.scrollIntoView();
  };
  body.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) setTimeout(() => open(partOf(link)));
  });
  open(document.getElementById(location.hash.slice(1)));

  const opened = [];
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("article:not(.clean) details:not([open])")) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened.splice(0)) details.open = false;
  });
}
`;

/** The element of the script. */
export const indexScript = new Markup(`<script>${script}</script>`);

/**
 * What lets a browser run this script and no other: its hash, which a test compares, since what makes the report also runs
 * where there is no crypto to be asked at once.
 */
export const scriptPolicy = "script-src 'sha256-+/1edULByshfLEeLnccRECfS04ERMRpJ1GQlS6CRk6o='";
