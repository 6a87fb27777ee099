// A list of suggestions under a text field: arrows choose, Tab or Enter takes, Esc closes.

import { el, freshId } from "/static/dom.js";

export class Suggestions {
  /** `taken` gets the value of what was chosen. */
  constructor(input, taken) {
    const id = freshId("suggestions");
    this.node = el("ul", { id, role: "listbox", class: "suggestions", hidden: true, "aria-label": "Suggestions" });
    Object.assign(this, { input, taken, items: [], active: -1 });
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", id]]) input.setAttribute(name, value);
    input.addEventListener("blur", () => setTimeout(() => this.offer([]), 150));
  }

  get isOpen() {
    return this.items.length > 0;
  }

  /** Items have a `value`, a `label`, and may have an `about`. */
  offer(items) {
    this.items = items;
    this.active = -1;
    this.node.hidden = !items.length;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    this.node.replaceChildren(...items.map((each, number) =>
      el("li", { role: "option", id: `${this.node.id}-${number}`, "aria-selected": "false", on: { pointerdown: (event) => { event.preventDefault(); this.take(number); } } },
        el("strong", {}, each.label), each.about ? el("span", { class: "muted" }, ` ${each.about}`) : null)));
  }

  /** Whether the key was for the list. */
  key(event) {
    if (!this.isOpen) return false;
    const last = this.items.length - 1;
    if (event.key === "ArrowDown") this.move(this.active >= last ? 0 : this.active + 1);
    else if (event.key === "ArrowUp") this.move(this.active <= 0 ? last : this.active - 1);
    else if (event.key === "Escape") this.offer([]);
    else if (event.key === "Tab" && !event.shiftKey) this.take(Math.max(0, this.active));
    else if (event.key === "Enter" && this.active >= 0) this.take(this.active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  move(number) {
    this.active = number;
    [...this.node.children].forEach((each, n) => each.setAttribute("aria-selected", String(n === number)));
    this.input.setAttribute("aria-activedescendant", `${this.node.id}-${number}`);
    this.node.children[number].scrollIntoView({ block: "nearest" });
  }

  take(number) {
    const chosen = this.items[number];
    this.offer([]);
    this.taken(chosen.value);
  }
}
