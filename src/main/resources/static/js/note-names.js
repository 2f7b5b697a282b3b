// Names people and organizations: "@" and a part of a name offers those that have it, and the one that is chosen becomes a
// link to its page. The text keeps the focus; the list beside it is a listbox that the text area points to.

const area = document.querySelector("#text");
const list = document.querySelector("#note-names");
const status = document.querySelector("#note-names-status");
const address = document.querySelector("form[data-note]").dataset.live + "/names";
const ASK_AFTER = 120;
const LONGEST_ANSWER = 5_000;
/** Between the line that is typed and what stands below it. */
const ROOM = 16;
/** After a space or a bracket, as no e-mail address has it; Chinese puts no space between words. */
const CALLED = /(?:^|[\s([\p{Script=Han}\p{Ps}，。、；：])@([\p{L}\p{N}][^\n@[\]]{0,39})$/u;

let timer = 0;
let asked = null;
let names = [];
let active = 0;
/** Where the "@" is that somebody does not want to be asked about. */
let dismissed = -1;

area.setAttribute("aria-autocomplete", "list");
area.setAttribute("aria-haspopup", "listbox");
area.setAttribute("aria-describedby", "text-hint");
document.querySelector("#text-hint").hidden = false;

/** What is typed of a name before the cursor, and where its "@" is. */
function called() {
  if (area.selectionStart !== area.selectionEnd) {
    return null;
  }
  const found = CALLED.exec(area.value.slice(0, area.selectionEnd));
  return found && { part: found[1], at: area.selectionEnd - found[1].length - 1 };
}

function follow() {
  clearTimeout(timer);
  const call = called();
  if (!call || call.at === dismissed) {
    close();
    return;
  }
  dismissed = -1;
  timer = setTimeout(() => ask(call), ASK_AFTER);
}

async function ask(call) {
  asked?.abort();
  const question = asked = new AbortController();
  setTimeout(() => question.abort(), LONGEST_ANSWER);
  try {
    const response = await fetch(address + "?" + new URLSearchParams({ q: call.part }), {
      headers: { Accept: "application/json" },
      redirect: "manual",
      cache: "no-store",
      signal: question.signal
    });
    const found = response.ok ? await response.json() : [];
    const now = called();
    if (now && now.at === call.at && now.part === call.part) {
      show(found);
    }
  } catch (error) {
    if (error.name !== "AbortError") {
      close();
    }
  }
}

function show(found) {
  names = found;
  list.replaceChildren(...found.map(option));
  list.hidden = found.length === 0;
  if (list.hidden) {
    close();
    status.textContent = list.dataset.none;
    return;
  }
  area.setAttribute("aria-controls", list.id);
  status.textContent = found.length === 1 ? list.dataset.one : list.dataset.more.replace("{0}", found.length);
  activate(0);
  const hidden = bottomOfCursor() + ROOM - list.parentElement.getBoundingClientRect().top;
  if (hidden > 0) {
    scrollBy(0, hidden);
  }
}

/** Where the line that is typed ends on the screen: a text area does not tell, so its text is laid out beside it. */
function bottomOfCursor() {
  const style = getComputedStyle(area);
  const copy = document.createElement("div");
  for (const property of ["boxSizing", "width", "padding", "border", "font", "letterSpacing", "lineHeight"]) {
    copy.style[property] = style[property];
  }
  Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word" });
  const cursor = document.createElement("span");
  cursor.textContent = "@";
  copy.append(area.value.slice(0, area.selectionEnd), cursor);
  document.body.append(copy);
  const bottom = cursor.offsetTop + cursor.offsetHeight;
  copy.remove();
  return area.getBoundingClientRect().top + bottom - area.scrollTop;
}

function option(found, place) {
  const item = document.createElement("li");
  item.id = "note-name-" + place;
  item.role = "option";
  const name = document.createElement("b");
  name.textContent = found.name;
  item.append(name);
  if (found.other) {
    const other = document.createElement("span");
    other.className = "meta";
    other.textContent = found.other;
    item.append(" ", other);
  }
  // The text area keeps the focus, and a phone its keyboard.
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => insert(found));
  return item;
}

function activate(place) {
  active = (place + names.length) % names.length;
  [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === active)));
  area.setAttribute("aria-activedescendant", list.children[active].id);
  list.children[active].scrollIntoView({ block: "nearest" });
}

function close() {
  asked?.abort();
  names = [];
  list.hidden = true;
  list.replaceChildren();
  status.textContent = "";
  area.removeAttribute("aria-controls");
  area.removeAttribute("aria-activedescendant");
}

function insert(found) {
  const call = called();
  if (!call) {
    close();
    return;
  }
  const name = found.name.replace(/[\\[\]*_`]/g, "\\$&");
  area.focus();
  area.setRangeText(found.path ? `[${name}](${found.path}) ` : `${name} `, call.at, area.selectionEnd, "end");
  close();
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

area.addEventListener("input", follow);
area.addEventListener("click", follow);
area.addEventListener("blur", close);

area.addEventListener("keydown", (event) => {
  if (list.hidden || event.isComposing) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    activate(active + (event.key === "ArrowDown" ? 1 : -1));
  } else if (event.key === "Enter") {
    insert(names[active]);
  } else if (event.key === "Escape") {
    dismissed = called()?.at ?? -1;
    close();
  } else {
    if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      close();
    }
    return;
  }
  event.preventDefault();
});
