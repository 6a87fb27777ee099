// Messages of the Slack-like workspace: Block Kit as nodes, and its live controls.

import { confirmWith } from "/static/dialog.js";
import { button, el, freshId } from "/static/dom.js";
import { markdown, mrkdwn } from "/static/markdown.js";
import { openMenu } from "/static/menu.js";
import { nameOf } from "/static/state.js";

/** What a message says. `context` acts on it; without one, controls do nothing. */
export function bodyOf(message, context) {
  if (message.gone) return [el("p", { class: "gone" }, message.text)];
  if (!message.blocks.length) return [el("div", { class: "prose" }, mrkdwn(message.text))];
  return message.blocks.map((block) => blockNode(block, { ...context, message }));
}

export const excerptOf = (message) => message.text.replace(/<@(\w+)>/g, (_, id) => `@${nameOf(id)}`).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

export function blockNode(block, context) {
  switch (block.type) {
    case "header":
      return el("h3", { class: "card-heading" }, block.text.text);
    case "section":
      return el("div", { class: "section" }, block.text ? textNode(block.text) : null,
        block.fields ? el("div", { class: "facts" }, block.fields.map((each) => el("div", {}, textNode(each)))) : null,
        block.accessory ? control(block, block.accessory, context) : null);
    case "markdown":
      return el("div", { class: "prose" }, markdown(block.text));
    case "context":
      return el("div", { class: "context" }, block.elements.map((each) => (each.type === "image" ? image(each) : textNode(each))));
    case "divider":
      return el("hr");
    case "image":
      return image(block);
    case "rich_text":
      return el("div", { class: "prose redline" }, block.elements.map(richText));
    case "table":
      return table(block.rows);
    case "actions":
      return el("div", { class: "actions" }, block.elements.map((each) => control(block, each, context)));
    default:
      return unknown(block.type);
  }
}

const unknown = (kind) => el("p", { class: "unknown" }, `[${kind}: not shown here; the payload has it]`);
const textNode = (text) => el("div", { class: "prose" }, text.type === "mrkdwn" ? mrkdwn(text.text) : el("p", {}, text.text));
/** Pictures of elsewhere are not fetched: the page asks nobody but its own server. */
const image = (given) => el("p", { class: "unknown" }, `[picture: ${given.alt_text ?? given.image_url ?? ""}]`);

function richText(section) {
  const runs = (section.elements ?? []).map((run) => {
    if (run.type !== "text") return document.createTextNode(run.text ?? run.url ?? `[${run.type}]`);
    const tag = run.style?.strike ? "del" : run.style?.bold ? "ins" : run.style?.italic ? "em" : run.style?.code ? "code" : "span";
    return el(tag, {}, run.text);
  });
  return el("p", { class: "as-written" }, runs);
}

function table([header, ...rows]) {
  const cell = (tag, given) => el(tag, tag === "th" ? { scope: "col" } : {}, given.type === "rich_text" ? given.elements.map(richText) : given.text);
  return el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Table" },
    el("table", {}, el("thead", {}, el("tr", {}, header.map((each) => cell("th", each)))), el("tbody", {}, rows.map((row) => el("tr", {}, row.map((each) => cell("td", each)))))));
}

// ---- controls

function control(block, element, context) {
  const focus = element.action_id;
  switch (element.type) {
    case "button":
      return button(element.text.text, async () => {
        if (!context?.act) return;
        if (element.confirm && !(await confirmWith(asked(element.confirm, element.style)))) return;
        context.act("click", { message: context.message.id, control: element.action_id });
      }, { class: element.style ?? "", data: { focus }, "aria-haspopup": element.confirm ? "dialog" : null });
    case "checkboxes":
      return liveBoxes(block, element, context);
    case "static_select": {
      const chosen = context?.message.chosen[block.block_id ?? ""]?.[element.action_id]?.selected_option ?? element.initial_option;
      const opener = button([chosen?.text.text ?? element.placeholder?.text ?? "Choose", " ▾"], () =>
        openMenu(opener, element.options.map((each) => [each.text.text, () => context?.act("choose", { message: context.message.id, control: element.action_id, value: each.value })]), element.placeholder?.text),
        { data: { focus }, "aria-haspopup": "menu", "aria-expanded": "false" });
      return opener;
    }
    default:
      return unknown(element.type);
  }
}

const asked = ({ title, text, confirm, deny, style }, outer) => ({ title: title.text, text: text.text, yes: confirm.text, no: deny.text, danger: (style ?? outer) === "danger" });

/** Ticks on their way: a message that is shown anew meanwhile must not show an older state, nor be computed from it. */
const pending = new Map();
let queue = Promise.resolve();

function liveBoxes(block, element, context) {
  const key = `${context.message.id} ${element.action_id}`;
  const chosen = context.message.chosen[block.block_id ?? ""]?.[element.action_id]?.selected_options ?? element.initial_options ?? [];
  const values = pending.get(key)?.values ?? chosen.map((each) => each.value);
  const id = freshId("boxes");
  const inputs = element.options.map((each) => el("input", { type: "checkbox", id: `${id}-${each.value}`, value: each.value, checked: values.includes(each.value), data: { focus: `${element.action_id} ${each.value}` } }));
  const sent = () => {
    const mine = { values: inputs.filter((each) => each.checked).map((each) => each.value) };
    pending.set(key, mine);
    queue = queue.then(() => context.act("tick", { message: context.message.id, control: element.action_id, values: mine.values }))
      .finally(() => pending.get(key) === mine && setTimeout(() => pending.get(key) === mine && pending.delete(key), 1000));
  };
  inputs.forEach((each) => each.addEventListener("change", sent));
  const lines = element.options.map((each, number) =>
    el("div", { class: "box" }, inputs[number], el("label", { for: inputs[number].id }, each.text.text, each.description ? el("small", {}, ` ${each.description.text}`) : null)));
  return el("div", { class: "boxes", role: "group", "aria-label": "Check boxes" }, lines);
}
