// Inputs of forms, whichever platform they are of: a control with its label, its hint and what is wrong with it.

import { el, freshId } from "/static/dom.js";

/** A field; `read()` gives its answer, `fail(text)` says what is wrong beside it, `control` takes the focus. */
export function field({ label, hint, required, make, group = false }) {
  const id = freshId("field"), hintId = `${id}-hint`, errorId = `${id}-error`;
  const described = [hint ? hintId : "", errorId].filter(Boolean).join(" ");
  const { node, control, read } = make({ id, described, required });
  const mark = required ? el("span", { class: "required" }, "required") : el("span", { class: "optional" }, "optional");
  const error = el("p", { id: errorId, class: "error", hidden: true });
  const said = hint ? el("p", { id: hintId, class: "hint" }, hint) : null;
  const top = group ? el("legend", {}, label, " ", mark) : el("label", { for: id }, label, " ", mark);
  const whole = el(group ? "fieldset" : "div", { class: "field", "aria-describedby": group ? described : null }, top, said, node, error);
  const fail = (text) => {
    error.textContent = text ?? "";
    error.hidden = !text;
    if (text) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  };
  return { node: whole, read, fail, control };
}

export const text = ({ multiline, maximum, minimum, value, placeholder }) => ({ id, described, required }) => {
  const shared = { id, "aria-describedby": described, "aria-required": required ? "true" : null, maxlength: maximum, minlength: minimum, placeholder, value: value ?? "" };
  const node = multiline ? el("textarea", { rows: 5, ...shared }) : el("input", { type: "text", autocomplete: "off", ...shared });
  return { node, control: node, read: () => node.value };
};

/** Options are [value, label]; the empty choice is there where nothing is chosen, or where it need not be. */
export const select = ({ options, value, placeholder }) => ({ id, described, required }) => {
  const empty = !value || !required ? [el("option", { value: "" }, placeholder ?? "Choose…")] : [];
  const made = options.map(([key, label]) => el("option", { value: key, selected: key === value }, label));
  const node = el("select", { id, "aria-describedby": described }, empty, made);
  return { node, control: node, read: () => node.value || null };
};

/** Several of some, or one of them: boxes or radio buttons. Options are [value, label, description]. */
export const boxes = ({ options, values, one = false }) => ({ id }) => {
  const inputs = options.map(([key]) => el("input", { type: one ? "radio" : "checkbox", name: id, value: key, id: `${id}-${key}`, checked: values.includes(key) }));
  const lines = options.map(([key, label, about], number) =>
    el("div", { class: "box" }, inputs[number], el("label", { for: `${id}-${key}` }, label, about ? el("small", {}, ` ${about}`) : null)));
  const node = el("div", { class: "boxes" }, lines);
  const chosen = () => inputs.filter((each) => each.checked).map((each) => each.value);
  return { node, control: inputs[0], read: () => (one ? chosen()[0] ?? null : chosen()) };
};

export const files = ({ maximum }) => ({ id, described }) => {
  const node = el("input", { type: "file", id, "aria-describedby": described, multiple: maximum > 1 });
  const list = el("p", { class: "hint" }, `At most ${maximum}.`);
  node.addEventListener("change", () => {
    list.textContent = [...node.files].map((each) => each.name).join(", ") || `At most ${maximum}.`;
  });
  return { node: el("div", {}, node, list), control: node, read: () => [...node.files] };
};
