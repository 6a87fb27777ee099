// A modal of the Discord-like workspace: labels with their controls as fields.

import { el } from "/static/dom.js";
import { peopleOptions } from "/static/discord.js";
import * as fields from "/static/fields.js";
import { discord as markdown } from "/static/markdown.js";

const LABEL = 18, TEXT = 10;

/** For `showModal`. */
export function readModal({ modal, state: held }) {
  const made = [];
  const nodes = modal.components.map((item) => {
    if (item.type === TEXT) return el("div", { class: "prose" }, markdown(item.content));
    if (item.type !== LABEL) return el("p", { class: "unknown" }, `[component ${item.type}: not shown here]`);
    const control = item.component;
    const each = fields.field({ label: item.label, hint: item.description, required: control.required !== false && control.type !== 23, ...inputOf(control, held[control.custom_id]) });
    made.push([control.custom_id, each]);
    return each.node;
  });
  return { title: modal.title, submit: "Submit", nodes, fields: made };
}

const options = (control) => control.options.map((each) => [each.value, each.label, each.description]);

function inputOf(control, value) {
  switch (control.type) {
    case 4:
      return { make: fields.text({ multiline: control.style === 2, maximum: control.max_length ?? 4000, minimum: control.min_length, value, placeholder: control.placeholder }) };
    case 3:
      if ((control.max_values ?? 1) > 1) return { group: true, make: fields.boxes({ options: options(control), values: value ?? [] }) };
      return { make: one(fields.select({ options: options(control), value: value?.[0], placeholder: control.placeholder })) };
    case 5: case 6: case 7: case 8:
      return { group: true, make: fields.boxes({ options: peopleOptions(control.type), values: value ?? [] }) };
    case 19:
      return { make: fields.files({ maximum: control.max_values ?? 1 }) };
    case 21:
      return { group: true, make: fields.boxes({ one: true, options: options(control), values: [value] }) };
    case 22:
      return { group: true, make: fields.boxes({ options: options(control), values: value ?? [] }) };
    case 23:
      return { group: true, make: single(fields.boxes({ options: [["on", control.label ?? "Yes"]], values: value ? ["on"] : [] })) };
    default:
      return { make: () => ({ node: el("p", { class: "unknown" }, `[component ${control.type}: not shown here]`), control: null, read: () => null }) };
  }
}

/** A choice of one, as the list that Discord has of it. */
const one = (make) => (given) => {
  const made = make(given);
  return { ...made, read: () => [made.read()].filter(Boolean) };
};

const single = (make) => (given) => {
  const made = make(given);
  return { ...made, read: () => made.read().length > 0 };
};
