// The page: begins where the address says, hears what the persona sees, and gives each part its share of it.

import * as discordForms from "/static/discord-forms.js";
import { button, el } from "/static/dom.js";
import { showModal } from "/static/forms.js";
import { Pane } from "/static/pane.js";
import { showPlaces } from "/static/places.js";
import * as slackForms from "/static/slack-forms.js";
import { addressOf, go, readRoute, state } from "/static/state.js";
import { mainView, showForum, showHome, threadView } from "/static/views.js";
import { act, watch, workspaces } from "/static/wire.js";

const LIKE = { slack: "Slack-like", discord: "Discord-like" };
const HONEST = { slack: "This is a stand-in, not Slack.", discord: "This is a stand-in, not Discord." };
const at = (id) => document.getElementById(id);

const main = new Pane(at("main"), { isThread: false });
const thread = new Pane(at("thread"), { isThread: true, leave: () => leaveThread() });

async function begin() {
  const { note, workspaces: found } = await workspaces();
  state.workspaces = found;
  at("note").textContent = note;
  at("note").hidden = !note;
  at("persona").addEventListener("change", (event) => go({ persona: event.target.value }));
  at("toggle-places").addEventListener("click", () => showNarrowPlaces(!document.body.classList.contains("places-open")));
  at("places").addEventListener("click", (event) => event.target.closest("a") && showNarrowPlaces(false));
  at("skip").addEventListener("click", (event) => {
    event.preventDefault();
    at("composer")?.focus();
  });
  addEventListener("hashchange", arrive);
  arrive();
}

/** Complete the address, and look from there. */
function arrive() {
  const asked = readRoute();
  const workspace = state.workspaces.find((each) => each.kind === asked.workspace) ?? state.workspaces[0];
  const persona = workspace.personas.find((each) => each.id === asked.persona) ?? workspace.personas[0];
  const moved = state.route.workspace !== workspace.kind || state.route.persona !== persona?.id;
  const sameWorkspace = asked.workspace === workspace.kind && asked.persona === (persona?.id ?? "");
  state.route = { workspace: workspace.kind, persona: persona?.id ?? "", place: sameWorkspace || !asked.persona ? asked.place : "", thread: sameWorkspace ? asked.thread : "" };
  history.replaceState(null, "", addressOf(state.route));
  document.body.dataset.workspace = workspace.kind;
  document.title = `${LIKE[workspace.kind]} · redraft sandbox`;
  at("honest").textContent = `${HONEST[workspace.kind]} Nothing leaves this machine.`;
  if (moved) leaveAll();
  showNarrowPlaces(false);
  showTop(workspace, persona);
  watch(state.route, show, showConnection);
  if (state.route.place === "home") act("home", {}, { quietly: true });
}

function leaveAll() {
  state.seen = null;
  Object.assign(at("main"), { homeVersion: null, forumVersion: null });
  at("places").replaceChildren();
  main.clear();
  thread.hide();
}

function showTop(workspace, persona) {
  at("workspaces").replaceChildren(...state.workspaces.map((each) => button(LIKE[each.kind], () => go({ workspace: each.kind }), { "aria-pressed": String(each === workspace) })));
  at("persona").replaceChildren(...workspace.personas.map((each) => el("option", { value: each.id, selected: each === persona }, each.about ? `${each.name} (${each.about})` : each.name)));
}

function showConnection(isThere, why = "Connection lost. Trying again…") {
  at("connection").textContent = isThere ? "" : why;
}

/** Everything that the persona sees now. */
function show(seen) {
  state.seen = seen;
  const { route } = state;
  const place = seen.places.find((each) => each.id === route.place);
  if (!place) {
    const first = seen.places.find((each) => each.kind === "text") ?? seen.places[0];
    if (first) go({ place: first.id });
    return;
  }
  document.body.classList.toggle("has-thread", Boolean(seen.thread));
  showMain(place);
  if (seen.thread) thread.show(threadView(seen.thread));
  else thread.hide();
  showPlaces(at("places"));
  const forms = route.workspace === "slack" ? slackForms : discordForms;
  showModal(seen.modal, forms.readModal);
}

function showMain(place) {
  const root = at("main");
  root.setAttribute("aria-label", place.name);
  if (place.kind !== "home") root.homeVersion = null;
  if (place.kind !== "forum") root.forumVersion = null;
  if (place.kind === "home" || place.kind === "forum") main.key = "";
  if (place.kind === "home") showHome(root);
  else if (place.kind === "forum") showForum(root, place);
  else main.show(mainView(place));
}

function leaveThread() {
  const { thread: left } = state.route;
  go({ thread: "" });
  const item = [...document.querySelectorAll("#main [data-message]")].find((each) => each.dataset.message === left);
  (item?.querySelector("[data-focus=thread]") ?? at("composer"))?.focus();
}

/** On a narrow screen the channels open over the rest. */
function showNarrowPlaces(isOpen) {
  document.body.classList.toggle("places-open", isOpen);
  at("toggle-places").setAttribute("aria-expanded", String(isOpen));
}

begin();
