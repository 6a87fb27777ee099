// Chooses a reaction: those that mean something to redraft first, then common ones, and any other by its name.

import { openDialog } from "/static/dialog.js";
import { button, el, freshId } from "/static/dom.js";
import { COMMON, MEANINGFUL } from "/static/emoji.js";

/** `chosen` gets the name or the picture. */
export function pickReaction(chosen) {
  const id = freshId("emoji");
  const take = (what) => () => {
    opened.close();
    chosen(what);
  };
  const meaningful = MEANINGFUL.map(([name, shown, meaning]) =>
    button([el("span", { class: "emoji", "aria-hidden": "true" }, shown), el("span", {}, meaning)], take(name), { class: "meaningful", "aria-label": `${name}: ${meaning}` }));
  const common = COMMON.map(([name, shown]) => button(shown, take(name), { class: "emoji", "aria-label": name, title: name }));
  const other = el("input", { id, autocomplete: "off", placeholder: "tada, or 🎉", maxlength: 60 });
  const form = el("form", { class: "row", on: { submit: (event) => { event.preventDefault(); if (other.value.trim()) take(other.value)(); } } },
    el("label", { for: id }, "Any other"), other, el("button", { type: "submit" }, "React"));
  const opened = openDialog({ title: "React", body: [el("div", { class: "meanings" }, meaningful), el("div", { class: "emojis" }, common), form] });
  opened.dialog.querySelector(".meaningful").focus();
}
