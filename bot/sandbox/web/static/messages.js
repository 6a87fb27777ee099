// One message: who, when, what, its reactions and files, and what can be done with it.

import * as discord from "/static/discord.js";
import { askText, confirmWith } from "/static/dialog.js";
import { button, el } from "/static/dom.js";
import * as emoji from "/static/emoji.js";
import { inspect } from "/static/inspector.js";
import { openMenu } from "/static/menu.js";
import { pickReaction } from "/static/picker.js";
import * as slack from "/static/slack.js";
import { go, nameOf, state } from "/static/state.js";
import { fileNode } from "/static/uploads.js";

const dismissed = new Set();
const isSlack = () => state.route.workspace === "slack";
const platform = () => (isSlack() ? slack : discord);

export const excerptOf = (message) => platform().excerptOf(message).replace(/\s+/g, " ").slice(0, 160);

export const visible = (messages) => messages.filter((each) => !dismissed.has(each.id));

/** A list item. `context` has `act`, and what the pane offers: `reply`, `isThread`, `refresh`. */
export function messageItem(message, context) {
  const author = nameOf(message.author);
  const isBot = state.seen.people[message.author]?.bot;
  const files = isSlack() ? message.files : discord.looseFiles(message);
  return el("li", { class: `message${message.ephemeral ? " ephemeral" : ""}`, data: { message: message.id }, "aria-label": `${author}, ${timeOf(message.at)}` },
    el("div", { class: "avatar", "aria-hidden": "true", data: { hue: hueOf(message.author) } }, isBot ? "✎" : author.slice(0, 1)),
    el("div", { class: "said" },
      above(message),
      el("div", { class: "byline" }, el("strong", {}, author), isBot ? el("span", { class: "badge" }, "app") : null, el("time", { datetime: new Date(message.at * 1000).toISOString() }, timeOf(message.at)), message.edited ? el("span", { class: "muted" }, "(edited)") : null),
      platform().bodyOf(message, context),
      files.length ? el("div", { class: "files" }, files.map(fileNode)) : null,
      reactionsOf(message, context),
      below(message, context)),
    message.gone ? null : tools(message, context));
}

export const timeOf = (at) => new Date(at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const hueOf = (id) => [...id].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 8, 7);

function above(message) {
  if (message.reply) return el("p", { class: "replied" }, "↱ ", el("strong", {}, nameOf(message.reply.author)), " ", message.reply.gone ? el("em", {}, "The original message was deleted") : message.reply.text || el("em", {}, "a card"));
  if (message.answers) return el("p", { class: "replied" }, el("strong", {}, nameOf(message.answers.author)), " used ", el("code", {}, message.answers.name));
  return null;
}

function below(message, context) {
  const found = [];
  if (message.ephemeral) {
    const away = isSlack() ? null : button("Dismiss message", () => { dismissed.add(message.id); context.refresh(); }, { class: "linklike" });
    found.push(el("p", { class: "only-you" }, el("span", { "aria-hidden": "true" }, "👁 "), "Only visible to you", away ? [" · ", away] : null));
  }
  if (context.isThread) return found;
  if (message.replies) found.push(button(`${message.replies} ${message.replies === 1 ? "reply" : "replies"}`, () => go({ thread: message.id }), { class: "thread-link", data: { focus: "thread" } }));
  if (message.thread) found.push(button(`Thread: ${message.thread.name} (${message.thread.count})`, () => go({ thread: message.thread.id }), { class: "thread-link", data: { focus: "thread" } }));
  return found;
}

function reactionsOf(message, context) {
  if (!message.reactions.length) return null;
  const shown = (name) => (isSlack() ? emoji.picture(name) : name);
  return el("div", { class: "reactions", role: "group", "aria-label": "Reactions" }, message.reactions.map(({ name, who, mine }) =>
    button([el("span", { class: "emoji" }, shown(name)), ` ${who.length}`], () => context.act(mine ? "unreact" : "react", { message: message.id, emoji: name }),
      { "aria-pressed": String(mine), "aria-label": `${shown(name)} ${who.length}: ${who.map(nameOf).join(", ")}`, title: `${name}: ${who.map(nameOf).join(", ")}`, data: { focus: `reaction ${name}` } })));
}

// ---- what can be done with it

function tools(message, context) {
  const react = () => pickReaction((chosen) => context.act("react", { message: message.id, emoji: isSlack() ? emoji.nameOf(chosen) : emoji.pictureOf(chosen) }));
  const reply = replyTo(message, context);
  const more = button("⋯", () => openMenu(more, menuOf(message, context, react, reply), "Message"), { class: "more quiet", "aria-label": "More actions", title: "More actions", "aria-haspopup": "menu", "aria-expanded": "false", data: { focus: "more" } });
  return el("div", { class: "tools", role: "group", "aria-label": "Message actions" },
    message.ephemeral ? null : button("☺", react, { class: "quiet", "aria-label": "React", title: "React", data: { focus: "react" } }),
    reply ? button("↩", reply[1], { class: "quiet", "aria-label": reply[0], title: reply[0], data: { focus: "reply" } }) : null, more);
}

function replyTo(message, context) {
  if (message.ephemeral) return null;
  if (isSlack()) return context.isThread ? null : ["Reply in thread", () => go({ thread: message.id })];
  return context.reply ? ["Reply", () => context.reply(message)] : null;
}

function menuOf(message, context, react, reply) {
  const { act } = context;
  const id = message.id;
  const items = [];
  if (!message.ephemeral) items.push(["React…", react]);
  if (reply) items.push(reply);
  if (!isSlack() && !message.ephemeral && !message.thread && !context.isThread && context.kind === "text") items.push(["Create thread…", async () => {
    const name = await askText({ title: "Create thread", label: "Name", yes: "Create", multiline: false });
    const made = name && (await act("thread", { message: id, name, text: "" }));
    if (made) go({ thread: made.thread });
  }]);
  for (const each of shortcuts()) items.push([each.name, () => act("shortcut", { message: id, shortcut: each.id })]);
  if (message.own) items.push(["Edit…", async () => {
    const text = await askText({ title: "Edit message", label: "Message", value: isSlack() ? excerptLess(message.text) : message.content });
    if (text !== null) act("edit", { message: id, text });
  }]);
  if (message.own || message.deletable) items.push(["Delete…", async () => {
    if (await confirmWith({ title: "Delete message", text: "Delete this message? This cannot be undone.", yes: "Delete", no: "Cancel", danger: true })) act("delete", { message: id });
  }]);
  items.push(["Inspect payload", () => inspect(id)]);
  return items;
}

const excerptLess = (text) => slack.excerptOf({ text });

const shortcuts = () => (isSlack() ? state.seen.shortcuts : state.seen.commands.filter((each) => each.type === 3).map((each) => ({ id: each.name, name: each.name })));
