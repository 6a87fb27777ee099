// Dialogs: the browser's own, which hold the focus, close with Esc, and give the focus back.

import { button, el, freshId } from "/static/dom.js";

/** A dialog that is open; `onclose` hears when the person closes it, not when the program does. */
export function openDialog({ title, body, actions = [], label = "Close", wide = false, onclose = () => {} }) {
  const titleId = freshId("title");
  const opener = document.activeElement;
  const place = whereIs(opener);
  const close = button("×", () => finish(true), { class: "quiet close", "aria-label": label });
  const foot = actions.length ? el("footer", {}, actions) : null;
  const dialog = el("dialog", { "aria-labelledby": titleId, class: wide ? "wide-dialog" : "" },
    el("header", {}, el("h2", { id: titleId }, title), close), el("div", { class: "dialog-body" }, body), foot);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    finish(true);
  });
  document.body.append(dialog);
  dialog.showModal();
  const finish = (byPerson) => {
    if (!dialog.isConnected) return;
    dialog.close();
    dialog.remove();
    if (!opener?.isConnected || opener === document.body) successorOf(place)?.focus();
    if (byPerson) onclose();
  };
  return { dialog, close: () => finish(false) };
}

/** Where an element is, so that one that takes its place can be found. */
function whereIs(element) {
  const item = element?.closest?.("[data-message]");
  const pane = element?.closest?.("[data-pane]");
  return { message: item?.dataset.message, focus: element?.dataset?.focus, pane: pane?.id };
}

function successorOf({ message, focus, pane }) {
  const root = document.getElementById(pane ?? "main");
  const item = message && [...root.querySelectorAll("[data-message]")].find((each) => each.dataset.message === message);
  const same = item && [...item.querySelectorAll("[data-focus]")].find((each) => each.dataset.focus === focus);
  return same ?? item?.querySelector(".more") ?? root.querySelector("textarea") ?? document.querySelector("#main textarea");
}

/** Ask yes or no. */
export function confirmWith({ title, text, yes, no, danger = false }) {
  return new Promise((answer) => {
    const done = (value) => () => {
      opened.close();
      answer(value);
    };
    const actions = [button(no, done(false)), button(yes, done(true), { class: danger ? "danger" : "primary", autofocus: true })];
    const opened = openDialog({ title, body: text, actions, onclose: () => answer(false) });
  });
}

/** Ask for a text; null where the person thinks better of it. */
export function askText({ title, label, value = "", yes = "Save", multiline = true }) {
  return new Promise((answer) => {
    const id = freshId("text");
    const input = el(multiline ? "textarea" : "input", { id, rows: 5, autofocus: true, value });
    const save = () => {
      opened.close();
      answer(input.value);
    };
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        save();
      }
    });
    const no = () => {
      opened.close();
      answer(null);
    };
    const body = [el("label", { for: id }, label), input];
    const opened = openDialog({ title, body, actions: [button("Cancel", no), button(yes, save, { class: "primary" })], onclose: () => answer(null) });
    input.focus();
  });
}
