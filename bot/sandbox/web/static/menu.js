// Menus that a button opens: arrows, Home, End and first letters move, Enter chooses, Esc closes and gives the focus back.

import { el } from "/static/dom.js";

let open = null;

/** Items are [label, what to do]. The menu is a neighbour of its button's place, fixed where there is room. */
export function openMenu(opener, items, label) {
  closeMenu();
  const entries = items.map(([text, chosen]) => el("button", { type: "button", role: "menuitem", tabindex: "-1", on: { click: () => { closeMenu(); chosen(); } } }, text));
  const menu = el("div", { role: "menu", class: "menu", "aria-label": label, on: { keydown: keyed } }, entries);
  (opener.closest("dialog") ?? document.body).append(menu);
  const at = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${at.bottom + height + 4 > innerHeight ? Math.max(8, at.top - height - 4) : at.bottom + 4}px`;
  opener.setAttribute("aria-expanded", "true");
  open = { menu, opener };
  entries[0].focus();
  setTimeout(() => addEventListener("pointerdown", outside));

  function keyed(event) {
    const now = entries.indexOf(document.activeElement);
    const letter = event.key.length === 1 && event.key !== " " && entries.findIndex((each, n) => n > now && each.textContent.toLowerCase().startsWith(event.key.toLowerCase()));
    const next = { ArrowDown: (now + 1) % entries.length, ArrowUp: (now - 1 + entries.length) % entries.length, Home: 0, End: entries.length - 1 }[event.key] ?? (letter > -1 && letter !== false ? letter : null);
    if (event.key === "Escape" || event.key === "Tab") closeMenu();
    else if (next !== null) entries[next].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function outside(event) {
  if (open && !open.menu.contains(event.target)) closeMenu();
}

export function closeMenu() {
  if (!open) return;
  const { menu, opener } = open;
  open = null;
  removeEventListener("pointerdown", outside);
  menu.remove();
  opener.setAttribute("aria-expanded", "false");
  opener.focus();
}
