// The options of a Discord-like slash command, as a small form in place of the composer.

import { button, el, freshId } from "/static/dom.js";
import { peopleOptions } from "/static/discord.js";
import { Suggestions } from "/static/suggestions.js";
import { act } from "/static/wire.js";

const BOOLEAN = 5, USER = 6, CHANNEL = 7, ROLE = 8, ANYBODY = 9, ATTACHMENT = 11;
const OFFERED = { [USER]: 5, [ROLE]: 6, [ANYBODY]: 7, [CHANNEL]: 8 };
const ASK_AFTER_MS = 150;

/** `done(wasSent)` once it was run or given up. */
export function commandForm(command, { thread, done }) {
  const line = command.line.slice(1);
  const inputs = command.options.map((option) => inputFor(option, line, thread));
  const run = el("button", { type: "submit", class: "primary" }, "Run");
  const form = el("form", { class: "command-form", "aria-label": command.line, on: {
    submit: async (event) => {
      event.preventDefault();
      const options = {}, files = {};
      for (const { name, read } of inputs) {
        const value = read();
        if (value instanceof File) files[name] = [value];
        else if (value !== "") options[name] = value;
      }
      run.disabled = true;
      const outcome = await act("command", { line, options }, { thread, files });
      run.disabled = false;
      if (outcome) done(true);
    },
    keydown: (event) => {
      if (event.key === "Escape") done(false);
    },
  } }, el("p", { class: "command-name" }, el("code", {}, command.line), command.about ? el("span", { class: "muted" }, ` ${command.about}`) : null), inputs.map((each) => each.node), el("div", { class: "row" }, button("Cancel", () => done(false)), run));
  return { node: form, focus: () => (inputs[0]?.control ?? run).focus() };
}

function inputFor(option, line, thread) {
  const id = freshId("option");
  const label = el("label", { for: id }, option.name, option.required ? " *" : "", el("small", { class: "muted" }, ` ${option.description}`));
  const choices = option.choices?.map((each) => [each.value, each.name]) ?? (OFFERED[option.type] ? peopleOptions(OFFERED[option.type]) : option.type === BOOLEAN ? [["true", "True"], ["false", "False"]] : null);
  if (choices) {
    const control = el("select", { id }, el("option", { value: "" }, "–"), choices.map(([value, name]) => el("option", { value }, name)));
    return { name: option.name, control, node: el("div", { class: "option" }, label, control), read: () => control.value };
  }
  if (option.type === ATTACHMENT) {
    const control = el("input", { type: "file", id });
    return { name: option.name, control, node: el("div", { class: "option" }, label, control), read: () => control.files[0] ?? "" };
  }
  const control = el("input", { id, autocomplete: "off", maxlength: option.max_length, required: option.required });
  let chosen = null;
  const read = () => (chosen && chosen.name === control.value ? String(chosen.value) : control.value.trim());
  if (!option.autocomplete) return { name: option.name, control, node: el("div", { class: "option" }, label, control), read };
  const suggestions = new Suggestions(control, (value) => {
    chosen = value;
    control.value = value.name;
  });
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const outcome = await act("complete", { line, option: option.name, value: control.value }, { thread, quietly: true });
      if (document.activeElement === control) suggestions.offer((outcome.choices ?? []).map((each) => ({ value: each, label: each.name })));
    }, ASK_AFTER_MS);
  };
  control.addEventListener("input", ask);
  control.addEventListener("focus", ask);
  control.addEventListener("keydown", (event) => suggestions.key(event));
  return { name: option.name, control, node: el("div", { class: "option" }, label, control, suggestions.node), read };
}
