// A pane with messages and a composer: the channel, or the thread beside it. What is typed stays while messages come.

import { Composer } from "/static/composer.js";
import { announce, button, el, keep } from "/static/dom.js";
import { excerptOf, messageItem, visible } from "/static/messages.js";
import { markRead, nameOf, state } from "/static/state.js";
import { act } from "/static/wire.js";

const NEAR_PX = 120;

export class Pane {
  /** `root` is the element; `thread` whether it is the one beside. */
  constructor(root, { isThread, leave }) {
    Object.assign(this, { root, isThread, leave, key: "", view: null, known: null });
    root.dataset.pane = "";
  }

  /** Nothing of it may be used any more: what it shows is of another persona or place. */
  clear() {
    this.key = "";
    this.root.replaceChildren();
  }

  hide() {
    this.clear();
    this.root.hidden = true;
  }

  /** `view` has a key, a title, messages, and whether one may write there. */
  show(view) {
    this.root.hidden = false;
    const isNew = view.key !== this.key;
    if (isNew) this.build(view);
    this.view = view;
    this.context = {
      isThread: this.isThread, kind: view.kind,
      act: (name, given, more) => act(name, given, { thread: view.thread, ...more }),
      reply: state.route.workspace === "discord" ? (message) => this.composer?.replyTo(message) : null,
      refresh: () => this.show(this.view),
    };
    const wasDown = isNew || this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR_PX;
    const shown = visible(view.messages);
    keep(this.list, shown, (each) => each.id, (each) => messageItem(each, this.context));
    this.empty.hidden = shown.length > 0;
    this.composer?.update(view, this.context);
    if (wasDown) this.scroll.scrollTop = this.scroll.scrollHeight;
    this.tell(shown);
    if (view.place) markRead(view.place, view.latest);
  }

  build(view) {
    this.key = view.key;
    this.known = null;
    this.list = el("ol", { class: "messages", "aria-label": `Messages in ${view.title}` });
    const begin = this.isThread ? "" : " Type /redraft new to start a task.";
    this.empty = el("p", { class: "empty", hidden: true }, `Nothing has been said here yet.${begin}`);
    this.scroll = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": view.title }, this.empty, view.above ?? null, this.list);
    this.composer = new Composer(view, { isThread: this.isThread });
    const close = this.isThread ? button("×", this.leave, { class: "quiet close", "aria-label": "Close thread" }) : null;
    const head = el("header", { class: "pane-head" }, el("h2", {}, view.title), view.about ? el("p", { class: "muted" }, view.about) : null, close);
    this.root.replaceChildren(head, this.scroll, this.composer.node);
  }

  /** New messages of others are read out. */
  tell(messages) {
    const ids = new Set(messages.map((each) => each.id));
    if (this.known) {
      const fresh = messages.filter((each) => !this.known.has(each.id) && each.author !== state.seen.me);
      if (fresh.length) announce(fresh.map((each) => `${nameOf(each.author)}: ${excerptOf(each)}`).join(" … "));
    }
    this.known = ids;
  }
}
