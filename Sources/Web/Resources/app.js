// Keys for people who work through lists all day. Every page does its whole work without this file.
"use strict";

(() => {
  const typing = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]");

  // ---- Rows: j and k walk, Enter opens, x selects ----

  const rows = () => [...document.querySelectorAll("[data-rows] > *")].filter((row) => row.offsetParent !== null);
  const here = () => document.querySelector("[data-here]");

  function walk(step) {
    const all = rows();
    if (all.length === 0) return;
    const at = all.indexOf(here());
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    here()?.removeAttribute("data-here");
    next.setAttribute("data-here", "");
    next.setAttribute("tabindex", "-1");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  const open = () => here()?.querySelector("[data-open]")?.click();
  const select = () => here()?.querySelector("input[type=checkbox]")?.click();

  function search() {
    const field = document.querySelector("[data-search]") ?? document.getElementById("search");
    field?.focus();
    field?.select();
  }

  // A verdict key acts on the row one stands on; with no row, on the only place on the page that has it.
  function press(key) {
    const inside = here()?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const all = document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`);
    const target = inside ?? (all.length === 1 ? all[0] : null);
    target?.click();
    return target !== null;
  }

  const help = () => {
    const dialog = document.getElementById("keys");
    if (dialog?.showModal && !dialog.open) dialog.showModal();
  };

  const acts = {
    j: () => walk(1),
    k: () => walk(-1),
    x: select,
    "/": search,
    "?": help,
    Enter: () => document.activeElement === here() && open(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typing(event.target) && event.target.type !== "checkbox") return;
    if (event.key === "Enter" && event.target !== here()) return;
    const act = acts[event.key];
    if (act) act();
    if (act || (event.key.length === 1 && press(event.key))) event.preventDefault();
  });

  // ---- Buttons that only make sense with the script ----

  for (const button of document.querySelectorAll("[data-opens], [data-prints]")) {
    button.hidden = false;
    button.addEventListener("click", () => ("prints" in button.dataset ? window.print() : help()));
  }

  // ---- One press, one request: a slow answer is not asked for twice ----

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "get") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
  });

  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("[data-sent]")) delete form.dataset.sent;
  });

  // ---- Pasting a code or an amount as it stands in a document ----

  const narrow = (text) => text.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
  const readers = {
    code: (text) => narrow(text).replace(/[-–—]/g, "").toUpperCase(),
    money: (text) => {
      const match = /^[¥￥]?([\d,]+(?:\.(\d+))?)(万?)元?$/.exec(narrow(text));
      if (!match) return text.trim();
      const [whole, fraction = ""] = match[1].replaceAll(",", "").split(".");
      if (!match[3]) return fraction ? `${whole}.${fraction}` : whole;
      const digits = whole + fraction.padEnd(4, "0").slice(0, 4);
      const rest = fraction.slice(4);
      return digits.replace(/^0+(?=\d)/, "") + (rest ? `.${rest}` : "");
    },
  };

  for (const field of document.querySelectorAll("[data-paste]")) {
    field.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text");
      if (!text) return;
      event.preventDefault();
      field.setRangeText(readers[field.dataset.paste](text), field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  // The errors of a form are read out first.
  document.querySelector(".error-summary")?.focus();
})();
