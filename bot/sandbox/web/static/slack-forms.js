// A modal of the Slack-like workspace: Block Kit's inputs as fields.

import { el } from "/static/dom.js";
import * as fields from "/static/fields.js";
import { blockNode } from "/static/slack.js";
import { state } from "/static/state.js";

/** For `showModal`. */
export function readModal({ view, state: held }) {
  const made = [];
  const nodes = view.blocks.map((block) => {
    if (block.type !== "input") return blockNode(block, null);
    const { label, hint, optional, element } = block;
    const answer = held[block.block_id]?.[element.action_id] ?? {};
    const input = inputOf(element, answer);
    const each = fields.field({ label: label.text, hint: hint?.text, required: !optional, ...input });
    made.push([block.block_id, each]);
    return each.node;
  });
  return { title: view.title.text, submit: view.submit?.text, close: view.close?.text, nodes, fields: made };
}

const options = (element) => element.options.map((each) => [each.value, each.text.text, each.description?.text]);
const people = () => Object.entries(state.seen.people).filter(([, each]) => !each.bot).map(([id, each]) => [id, each.name]);

function inputOf(element, answer) {
  const placeholder = element.placeholder?.text;
  switch (element.type) {
    case "plain_text_input":
      return { make: fields.text({ multiline: element.multiline, maximum: element.max_length ?? 3000, minimum: element.min_length, value: answer.value, placeholder }) };
    case "static_select":
      return { make: fields.select({ options: options(element), value: answer.selected_option?.value, placeholder }) };
    case "radio_buttons":
      return { group: true, make: fields.boxes({ one: true, options: options(element), values: [answer.selected_option?.value] }) };
    case "checkboxes":
      return { group: true, make: fields.boxes({ options: options(element), values: (answer.selected_options ?? []).map((each) => each.value) }) };
    case "multi_users_select":
      return { group: true, make: fields.boxes({ options: people(), values: answer.selected_users ?? [] }) };
    case "file_input":
      return { make: fields.files({ maximum: element.max_files ?? 10 }) };
    default:
      return { make: () => ({ node: el("p", { class: "unknown" }, `[${element.type}: not shown here]`), control: null, read: () => null }) };
  }
}
