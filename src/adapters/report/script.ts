/**
 * What the page does where scripts run: sorts, searches, unfolds what a link points to. Everything is readable without
 * it. It is the same text in every report and holds no text of a table.
 */
export const SCRIPT = String.raw`
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const lang = document.documentElement.lang;
  const table = byId("rows");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const query = byId("query");
  const found = byId("found");
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase();
  const texts = rows.map((row) => fold([...row.cells].map((cell) => cell.textContent).join(" ")));
  const whole = (number) => number.toLocaleString(lang);

  const search = () => {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) count += 1;
    });
    const parts = { n: whole(count), all: whole(rows.length), query: query.value.trim() };
    const text = words.length === 0 ? found.dataset.found : found.dataset.filtered;
    found.textContent = text.replace(/\{(n|all|query)\}/g, (_, key) => parts[key]);
    table.classList.toggle("filtered", words.length > 0);
  };

  const collator = new Intl.Collator("de", { numeric: true });
  const valueOf = (row, column) => {
    const data = row.cells[column].querySelector("data");
    return data === null ? row.cells[column].textContent : Number(data.value);
  };
  const sort = (heading) => {
    const column = heading.cellIndex;
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const keyed = rows.map((row, index) => ({ row, index, value: valueOf(row, column) }));
    const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);
    keyed.sort((a, b) => (down ? -1 : 1) * compare(a.value, b.value) || a.index - b.index);
    body.append(...keyed.map(({ row }) => row));
  };
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }
  for (const tools of document.querySelectorAll(".tools, .fold")) tools.hidden = false;
  query.addEventListener("input", search);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { query.value = ""; search(); }
  });
  search();

  const unfold = (id) => {
    const target = byId(id);
    if (target === null) return;
    for (let at = target; at !== null; at = at.parentElement) if (at.localName === "details") at.open = true;
    if (target.closest("tbody") === body && target.hidden) { query.value = ""; search(); }
    target.scrollIntoView({ block: target.localName === "tr" ? "center" : "start" });
  };
  const follow = () => unfold(location.hash.slice(1));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link !== null && link.hash === location.hash) setTimeout(follow);
  });
  addEventListener("hashchange", follow);
  if (location.hash !== "") follow();

  for (const button of document.querySelectorAll("[data-fold]")) {
    button.addEventListener("click", () => {
      for (const one of document.querySelectorAll(".sheets details")) one.open = button.dataset.fold === "open";
    });
  }
  for (const area of document.querySelectorAll("[data-ags]")) {
    area.addEventListener("click", () => { location.hash = "b" + area.dataset.ags; });
  }
})();
`;
