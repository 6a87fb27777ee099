// Where a person types: messages with files, replies, and slash commands with their hints.

import { commandForm } from "/static/command-form.js";
import { hints, typedCommand } from "/static/commands.js";
import { alertWith, button, el, freshId } from "/static/dom.js";
import { excerptOf } from "/static/messages.js";
import { nameOf, state } from "/static/state.js";
import { Suggestions } from "/static/suggestions.js";

/** What was typed and not sent, by pane: it is there again when one comes back. */
const drafts = new Map();

export class Composer {
  constructor(view, { isThread }) {
    this.key = view.key;
    this.reply = null;
    const id = isThread ? freshId("composer") : "composer";
    this.label = `Message ${view.title}`;
    this.input = el("textarea", { id, rows: 1, placeholder: isThread ? "Reply…" : this.label, "aria-label": this.label, value: drafts.get(view.key) ?? "", data: { focus: "composer" } });
    this.files = el("input", { type: "file", multiple: true, hidden: true });
    this.chosen = el("div", { class: "chosen" });
    this.about = el("div", { class: "about" });
    this.suggestions = new Suggestions(this.input, (command) => this.take(command));
    const attach = button("+", () => this.files.click(), { class: "quiet", "aria-label": "Attach files", title: "Attach files" });
    this.send = el("button", { type: "submit", class: "primary" }, "Send");
    this.form = el("form", { class: "composer", on: { submit: (event) => { event.preventDefault(); this.submit(); } } }, attach, this.files, this.input, this.send);
    this.why = el("p", { class: "why", hidden: true });
    this.node = el("div", { class: "compose" }, this.suggestions.node, this.about, this.chosen, this.form, this.why);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.keyed(event));
    this.files.addEventListener("change", () => this.showChosen());
  }

  update(view, context) {
    this.view = view;
    this.context = context;
    this.form.hidden = !view.writable;
    this.why.hidden = !view.why;
    this.why.textContent = view.why ?? "";
  }

  replyTo(message) {
    this.reply = message;
    const away = button("×", () => { this.reply = null; this.about.replaceChildren(); this.input.focus(); }, { class: "quiet", "aria-label": "Do not reply" });
    this.about.replaceChildren(el("span", {}, "Replying to ", el("strong", {}, nameOf(message.author)), " ", el("span", { class: "muted" }, excerptOf(message).slice(0, 60))), away);
    this.input.focus();
  }

  typed() {
    drafts.set(this.key, this.input.value);
    this.input.rows = Math.min(8, this.input.value.split("\n").length);
    this.suggestions.offer(hints(this.input.value));
  }

  keyed(event) {
    if (event.isComposing || this.suggestions.key(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.submit();
  }

  /** A command was chosen from the hints. */
  take(command) {
    this.set(`${command.line} `);
    this.suggestions.offer([]);
    if (state.route.workspace === "discord") this.submit();
    else this.input.focus();
  }

  set(text) {
    this.input.value = text;
    this.typed();
  }

  async submit() {
    const text = this.input.value.trim();
    const files = [...this.files.files];
    if (!text && !files.length) return;
    if (text.startsWith("/") && !text.startsWith("//")) return this.command(text);
    this.send.disabled = true;
    const outcome = await this.context.act("say", { text, reply: this.reply?.id }, { files: { "": files } });
    this.send.disabled = false;
    if (!outcome) return;
    this.files.value = "";
    this.reply = null;
    this.about.replaceChildren();
    this.showChosen();
    if (this.input.value.trim() === text) this.set("");
  }

  async command(text) {
    const command = typedCommand(text);
    if (state.route.workspace === "slack") {
      this.set("");
      if (!(await this.context.act("command", { text })) && !this.input.value) this.set(text);
      return;
    }
    if (!command) return alertWith(`There is no command “${text}” here. Type / to see which there are.`);
    if (command.options.length) return this.open(command);
    this.set("");
    if (!(await this.context.act("command", { line: command.line.slice(1), options: {} })) && !this.input.value) this.set(text);
  }

  open(command) {
    const done = (wasSent) => {
      made.node.remove();
      this.form.hidden = false;
      if (wasSent) this.set("");
      this.input.focus();
    };
    const made = commandForm(command, { thread: this.view.thread, done });
    this.form.hidden = true;
    this.node.append(made.node);
    made.focus();
  }

  showChosen() {
    const names = [...this.files.files].map((each) => each.name);
    const away = button("Remove", () => { this.files.value = ""; this.showChosen(); }, { class: "linklike" });
    this.chosen.replaceChildren(...(names.length ? [el("span", {}, `📎 ${names.join(", ")} `), away] : []));
  }
}
