// What each pane shows, for each kind of place, from what the persona sees.

import { button, el } from "/static/dom.js";
import { inspect } from "/static/inspector.js";
import { timeOf } from "/static/messages.js";
import { blockNode } from "/static/slack.js";
import { go, nameOf, state } from "/static/state.js";
import { act } from "/static/wire.js";

export function mainView(place) {
  const { seen, route } = state;
  const title = place.kind === "text" ? `#${place.name}` : place.name;
  return { key: JSON.stringify([route.workspace, route.persona, place.id]), title, about: place.topic, kind: place.kind, place: place.id, latest: place.latest, messages: seen.messages, writable: place.writable, why: place.why, thread: "" };
}

export function threadView(thread) {
  const { route } = state;
  const isSlack = route.workspace === "slack";
  return { key: JSON.stringify([route.workspace, route.persona, route.place, thread.id]), title: thread.name, about: (thread.tags ?? []).join(" · "), kind: "thread", place: isSlack ? "" : thread.id, latest: thread.latest, messages: thread.messages, writable: thread.writable, why: thread.why, thread: thread.id };
}

/** The Home tab of the app, in the Slack-like workspace. */
export function showHome(root) {
  const view = state.seen.home;
  const version = JSON.stringify([state.route.persona, view]);
  if (root.homeVersion === version) return;
  root.homeVersion = version;
  const again = button("Open it again", () => act("home"), { class: "quiet" });
  const look = button("{ } Payload", () => inspect("home"), { class: "quiet" });
  const body = view ? view.blocks.map((each) => blockNode(each, { act, message: { id: "", chosen: {} } })) : el("p", { class: "empty" }, "redraft has not shown anything here yet.");
  root.replaceChildren(el("header", { class: "pane-head" }, el("h2", {}, "redraft: Home"), again, look), el("div", { class: "scroll home", tabindex: "0", role: "region", "aria-label": "Home" }, body));
}

/** The posts of a forum, and a form for a new one. */
export function showForum(root, place) {
  const { posts } = state.seen;
  const version = JSON.stringify([place.id, place.writable, posts]);
  if (root.forumVersion === version) return;
  root.forumVersion = version;
  const typed = [...root.querySelectorAll(".new-post input, .new-post textarea")].map((each) => each.value);
  const name = el("input", { id: "post-name", maxlength: 100, autocomplete: "off", value: typed[0] ?? "" });
  const text = el("textarea", { id: "post-text", rows: 3, value: typed[1] ?? "" });
  const form = el("form", { class: "new-post", on: { submit: async (event) => {
    event.preventDefault();
    const made = await act("thread", { name: name.value, text: text.value });
    if (!made) return;
    name.value = text.value = "";
    go({ thread: made.thread });
  } } }, el("label", { for: "post-name" }, "Title"), name, el("label", { for: "post-text" }, "Message"), text, el("button", { type: "submit", class: "primary" }, "Post"));
  const list = el("ol", { class: "posts" }, posts.map((each) => el("li", {}, button([el("strong", {}, each.name), el("span", { class: "muted" }, ` ${nameOf(each.author)} · ${timeOf(each.at)} · ${each.count} ${each.count === 1 ? "message" : "messages"}`), each.tags.map((tag) => el("span", { class: "badge" }, tag)), each.archived ? el("span", { class: "badge" }, "archived") : null], () => go({ thread: each.id }), { class: "post" }))));
  root.replaceChildren(el("header", { class: "pane-head" }, el("h2", {}, place.name), el("p", { class: "muted" }, "forum")), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": place.name }, list, posts.length ? null : el("p", { class: "empty" }, "No posts yet.")), place.writable ? el("div", { class: "compose" }, form) : el("p", { class: "why" }, place.why));
}
