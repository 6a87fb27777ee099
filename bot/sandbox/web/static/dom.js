// Makes elements and keeps lists of them. Text only ever becomes text nodes: nothing here reads HTML.

/** An element with attributes (`on` holds listeners, `data` data attributes) and children; null ones are left out. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, heard] of Object.entries(value)) made.addEventListener(event, heard);
    else if (name === "data") Object.assign(made.dataset, value);
    else if (name in IDL) made[IDL[name]] = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

const IDL = { value: "value", checked: "checked", selected: "selected", disabled: "disabled" };

export const button = (label, pressed, attributes = {}) =>
  el("button", { type: "button", on: { click: pressed }, ...attributes }, label);

/** The same list with these items: what has not changed stays as it is, and focus stays where it was. */
export function keep(list, items, keyOf, make) {
  const held = new Map([...list.children].map((each) => [each.keptKey, each]));
  const focus = focused(list);
  let next = list.firstElementChild;
  for (const item of items) {
    const key = keyOf(item), version = JSON.stringify(item);
    let node = held.get(key);
    held.delete(key);
    if (!node || node.keptVersion !== version) {
      const made = make(item);
      made.keptKey = key;
      made.keptVersion = version;
      if (node) {
        if (node === next) next = node.nextElementSibling;
        node.remove();
      }
      node = made;
    }
    if (node === next) next = next.nextElementSibling;
    else list.insertBefore(node, next);
  }
  for (const gone of held.values()) gone.remove();
  refocus(list, focus);
}

/** Which control of a list has the focus, so that its successor can have it. */
function focused(list) {
  const active = document.activeElement;
  if (!active || !list.contains(active)) return null;
  const item = [...list.children].find((each) => each.contains(active));
  return { key: item?.keptKey, name: active.dataset.focus, seen: active.matches(":focus-visible") };
}

function refocus(list, focus) {
  if (!focus || (document.activeElement && document.activeElement !== document.body)) return;
  const item = [...list.children].find((each) => each.keptKey === focus.key);
  const found = item && [...item.querySelectorAll("[data-focus]")].find((each) => each.dataset.focus === focus.name);
  const successor = found ?? item?.querySelector(".more") ?? list.closest("[data-pane]")?.querySelector("textarea");
  successor?.focus({ focusVisible: focus.seen });
}

/** Say something to those who listen to the page. */
export function announce(text) {
  document.getElementById("live").textContent = text;
}

/** What went wrong, or was refused: stays until it is dismissed. */
export function alertWith(text) {
  const box = document.getElementById("alerts");
  const dismiss = button("Dismiss", () => line.remove(), { class: "quiet" });
  const line = el("p", { class: "alert" }, el("span", {}, text), dismiss);
  box.replaceChildren(line);
}

export const clearAlerts = () => document.getElementById("alerts").replaceChildren();

let numbers = 0;
/** An id that no other element has. */
export const freshId = (word) => `${word}-${++numbers}`;
