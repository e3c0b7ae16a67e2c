/* Filters, sorts, folds and stacks what the page already shows. It stores nothing, loads nothing and sends nothing. */
(() => {
  "use strict";
  const form = document.getElementById("filter");
  const entries = [...document.querySelectorAll("[data-dimension]")];
  const folds = [...document.querySelectorAll("details.answer")];

  const fits = (entry, wanted) => {
    const { dimension, criticality, short, owner } = entry.dataset;
    const about = dimension.split(" ");
    return (!wanted.dimension || about.includes(wanted.dimension))
      && (!wanted.owner || owner === undefined || owner === wanted.owner)
      && (!wanted.blocker || criticality === undefined || criticality === "blocker")
      && (!wanted.short || short === undefined || short === "yes");
  };

  const filter = () => {
    const wanted = {
      dimension: form.elements.dimension.value,
      owner: form.elements.owner ? form.elements.owner.value : "",
      blocker: form.elements.blocker.checked,
      short: form.elements.short.checked,
    };
    for (const entry of entries) entry.hidden = !fits(entry, wanted);
    const shown = entries.filter((entry) => !entry.hidden).length;
    const said = form.dataset.shown || "{shown} / {every}";
    form.elements.shown.value = shown === entries.length
      ? "" : said.replace("{shown}", shown).replace("{every}", entries.length);
  };

  const text = (row, column) => (row.cells[column] ? row.cells[column].textContent.trim() : "");

  const sort = (table, column, head) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = [...body.rows].sort((one, other) =>
      text(one, column).localeCompare(text(other, column), document.documentElement.lang, { numeric: true }) * (up ? 1 : -1));
    body.append(...rows);
  };

  for (const table of document.querySelectorAll(".scroll table:not(.scores, .phases, .calendar, .ask, .curve)")) {
    if (!table.tHead || table.tBodies[0].rows.length < 3) continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, column, head));
      head.append(button);
    });
  }

  // A narrow screen shows each row as lines, each with the head of its column; the roles keep it a table for readers.
  for (const table of document.querySelectorAll(".scroll table")) {
    const lines = table.matches(".ask") ? 1 : Infinity; // below the name of an option stands more about it
    const heads = table.tHead
      ? [...table.tHead.rows[0].cells].map((head) => (head.innerText || head.textContent).trim().split("\n").slice(0, lines).join(" ")) : [];
    if (!heads.length) continue;
    table.classList.add("stack");
    table.setAttribute("role", "table");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      [...row.cells].forEach((cell, column) => {
        const name = cell.tagName === "TD" ? "cell" : cell.parentElement.parentElement === table.tHead ? "columnheader" : "rowheader";
        cell.setAttribute("role", name);
        if (name === "cell" && column && heads[column] && !cell.matches(".code, .picture, .told, .days")) cell.dataset.head = heads[column];
      });
    }
  }

  // The Tab key stops at a table or a picture only where it can be moved sideways.
  const moved = new ResizeObserver((places) => {
    for (const { target } of places) {
      if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const place of document.querySelectorAll(".scroll, div.picture")) moved.observe(place);

  if (!form) return;
  // A choice that would show all rows, or none, is not offered.
  const values = (name) => new Set(entries.map((entry) => entry.dataset[name]).filter((value) => value !== undefined));
  const offered = {
    dimension: values("dimension").size > 1,
    owner: values("owner").size > 1,
    blocker: values("criticality").size > 1 && values("criticality").has("blocker"),
    short: values("short").size > 1,
  };
  const choices = Object.keys(offered).filter((name) => form.elements[name]);
  for (const name of choices) form.elements[name].closest("label").hidden = !offered[name];
  form.hidden = !form.elements.fold && !choices.some((name) => offered[name]);
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  const fold = form.elements.fold;
  if (!fold) return;
  const folded = fold.textContent;
  const unfolded = fold.dataset.unfold || folded;
  fold.addEventListener("click", () => {
    const open = folds.some((one) => one.open);
    for (const one of folds) one.open = !open;
    fold.textContent = open ? unfolded : folded;
  });
})();
