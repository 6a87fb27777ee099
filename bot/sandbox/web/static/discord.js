// Messages of the Discord-like workspace: content, embeds and Components V2 as nodes, and their controls.

import { button, el } from "/static/dom.js";
import * as fields from "/static/fields.js";
import { discord as markdown } from "/static/markdown.js";
import { openMenu } from "/static/menu.js";
import { nameOf, state } from "/static/state.js";
import { fileNode, isPicture } from "/static/uploads.js";

const BUTTON_CLASSES = { 1: "primary", 2: "", 3: "good", 4: "danger" };

/** What a message says. */
export function bodyOf(message, context) {
  const mine = { ...context, message };
  return [
    message.content ? el("div", { class: "prose" }, markdown(message.content)) : null,
    message.embeds.map((each) => el("div", { class: "container" }, each.title ? el("h3", { class: "card-heading" }, each.title) : null, each.description ? el("div", { class: "prose" }, markdown(each.description)) : null)),
    message.components.map((each) => node(each, mine)),
    message.loading ? el("p", { class: "thinking" }, `${nameOf(message.author)} is thinking…`) : null,
  ].flat().filter(Boolean);
}

/** Files that no component shows. */
export function looseFiles(message) {
  const named = new Set(namesIn(message.components));
  return message.files.filter((each) => !named.has(each.name));
}

function namesIn(components) {
  return components.flatMap((each) => [
    ...[each.file?.url, each.media?.url, ...(each.items ?? []).map((item) => item.media.url)].filter(Boolean).map((url) => url.replace("attachment://", "")),
    ...namesIn(each.components ?? []), ...(each.accessory ? namesIn([each.accessory]) : []),
  ]);
}

export function excerptOf(message) {
  const texts = (components) => components.flatMap((each) => [each.content ?? "", ...texts(each.components ?? [])]);
  return [message.content, ...texts(message.components)].filter(Boolean).join(" ").replace(/<@!?(\d+)>/g, (_, id) => `@${nameOf(id)}`).replace(/[*_~`#\\]|^-# /gm, "");
}

function node(given, context) {
  switch (given.type) {
    case 17: {
      const made = el("div", { class: "container" }, given.components.map((each) => node(each, context)));
      if (typeof given.accent_color === "number") made.style.setProperty("--accent-of-card", `#${given.accent_color.toString(16).padStart(6, "0")}`);
      return given.spoiler ? el("details", { class: "spoiler" }, el("summary", {}, "Spoiler"), made) : made;
    }
    case 9:
      return el("div", { class: "section" }, el("div", {}, given.components.map((each) => node(each, context))), node(given.accessory, context));
    case 10:
      return el("div", { class: "prose" }, markdown(given.content));
    case 14:
      return el("hr", { class: given.divider === false ? "space" : "" });
    case 13:
      return file(given.file.url, context);
    case 11:
      return picture(given.media.url, given.description, context);
    case 12:
      return el("div", { class: "gallery" }, given.items.map((each) => picture(each.media.url, each.description, context)));
    case 1:
      return el("div", { class: "actions" }, given.components.map((each) => node(each, context)));
    case 2:
      return buttonNode(given, context);
    case 3: case 5: case 6: case 7: case 8:
      return selectNode(given, context);
    default:
      return el("p", { class: "unknown" }, `[component ${given.type}: not shown here; the payload has it]`);
  }
}

const attached = (url, context) => context.message.files.find((each) => `attachment://${each.name}` === url);

function file(url, context) {
  const found = attached(url, context);
  return found ? fileNode(found) : el("p", { class: "unknown" }, `[file ${url}]`);
}

/** Pictures of elsewhere are not fetched: the page asks nobody but its own server. */
function picture(url, description, context) {
  const found = attached(url, context);
  if (found && isPicture(found)) return el("a", { href: found.url, download: found.name }, el("img", { src: found.url, alt: description ?? found.name }));
  return found ? fileNode(found) : el("p", { class: "unknown" }, `[picture ${description ?? url}]`);
}

// ---- controls

function buttonNode(given, context) {
  const label = [given.emoji?.name, given.label].filter(Boolean).join(" ");
  if (given.style === 5) return el("a", { href: /^https?:\/\//.test(given.url) ? given.url : "#", rel: "noopener noreferrer", target: "_blank", class: "button" }, label, " ↗");
  return button(label, () => context.act("click", { message: context.message.id, control: given.custom_id }), { class: BUTTON_CLASSES[given.style] ?? "", disabled: given.disabled, data: { focus: given.custom_id } });
}

function selectNode(given, context) {
  const options = given.type === 3 ? given.options.map((each) => [each.value, each.label, each.description]) : peopleOptions(given.type);
  const send = (values) => context.act("choose", { message: context.message.id, control: given.custom_id, values });
  const label = given.placeholder ?? "Choose";
  if ((given.max_values ?? 1) > 1) {
    const { node: list, read } = fields.boxes({ options, values: [] })({ id: `${context.message.id}-${given.custom_id}` });
    return el("fieldset", { class: "field" }, el("legend", {}, label), list, button("Choose these", () => send(read()), { data: { focus: given.custom_id } }));
  }
  const opener = button([label, " ▾"], () => openMenu(opener, options.map(([value, shown]) => [shown, () => send([value])]), label),
    { disabled: given.disabled, data: { focus: given.custom_id }, "aria-haspopup": "menu", "aria-expanded": "false" });
  return opener;
}

/** Who or what a select of that kind offers: users 5, roles 6, both 7, channels 8. */
export function peopleOptions(kind) {
  const users = Object.entries(state.seen.people).filter(([, each]) => !each.bot).map(([id, each]) => [id, each.name]);
  const roles = Object.entries(state.seen.roles).filter(([id]) => id !== state.seen.guild).map(([id, name]) => [id, `@${name}`]);
  const channels = state.seen.places.filter((each) => each.kind !== "direct").map((each) => [each.id, `#${each.name}`]);
  return { 5: users, 6: roles, 7: [...users, ...roles], 8: channels }[kind];
}
