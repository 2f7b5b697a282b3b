// What is selected in the text of a source is cited: it fills in the form of a citation, or is added to what will be cited
// when the record beside it is saved. Without this, both are forms.

const LONGEST_QUOTE = 2_000;
const LONGEST_SHOWN = 160;
const LONGEST_ANSWER = 12_000;

/** The button may get the focus, and with it the selection goes in some browsers: this is the last one in the text. */
let chosen = null;

const find = (selector) => document.querySelector(selector);
const text = () => find("#reading-text");

// What is selected.

function read() {
  const selection = getSelection();
  const area = text();
  if (!area || selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!area.contains(range.startContainer) || !area.contains(range.endContainer)) {
    return null;
  }
  const quote = range.toString().replace(/\s+/gu, " ").trim();
  const first = [...area.children].find((paragraph) => range.intersectsNode(paragraph) && wordsIn(range, paragraph));
  return quote && first ? { quote, place: first.dataset.number } : null;
}

function wordsIn(range, paragraph) {
  const inside = document.createRange();
  inside.selectNodeContents(paragraph);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
    inside.setEnd(range.endContainer, range.endOffset);
  }
  return inside.toString().trim() !== "";
}

function follow() {
  const now = read();
  if (now) {
    chosen = now;
    show();
  } else if (text()?.contains(getSelection().anchorNode)) {
    chosen = null;
    show();
  }
}

function show() {
  const line = find("#reading-selected");
  if (!line) {
    return;
  }
  const quote = chosen?.quote ?? "";
  find(".reading-bar").classList.toggle("reading-bar--chosen", quote !== "");
  const shown = quote.length > LONGEST_SHOWN ? quote.slice(0, LONGEST_SHOWN) + "…" : quote;
  line.textContent = quote.length > LONGEST_QUOTE ? line.dataset.long : quote ? line.dataset.label + " " + shown : line.dataset.none;
}

// Without a mouse. The words of a page have no cursor, so one word is always selected.

function move(event) {
  const forward = ["ArrowRight", "ArrowDown"].includes(event.key);
  const across = ["ArrowRight", "ArrowLeft"].includes(event.key);
  const selection = getSelection();
  if (!text().contains(selection.anchorNode) || !read()) {
    selectWord(firstInSight());
  } else if (event.shiftKey) {
    selection.modify("extend", forward ? "forward" : "backward", across ? "word" : "line");
  } else if (across) {
    step(selection, forward);
  } else {
    selectWord(neighbor(selection, forward));
  }
  if (!text().contains(selection.focusNode)) {
    selectWord(forward ? text().lastElementChild : text().firstElementChild);
  }
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
}

function step(selection, forward) {
  const range = selection.getRangeAt(0).cloneRange();
  if (forward) {
    selection.collapseToEnd();
    selection.modify("move", "forward", "word");
    selection.modify("move", "backward", "word");
    if (range.comparePoint(selection.focusNode, selection.focusOffset) <= 0) {
      selection.modify("move", "forward", "word");
      selection.modify("move", "forward", "word");
      selection.modify("move", "backward", "word");
    }
  } else {
    selection.collapseToStart();
    selection.modify("move", "backward", "word");
  }
  selection.modify("extend", "forward", "word");
}

function selectWord(paragraph) {
  if (!paragraph) {
    return;
  }
  const selection = getSelection();
  selection.collapse(paragraph, 0);
  selection.modify("extend", "forward", "word");
}

function firstInSight() {
  const top = text().getBoundingClientRect().top;
  return [...text().children].find((paragraph) => paragraph.getBoundingClientRect().bottom > top + 4) ?? text().firstElementChild;
}

function neighbor(selection, forward) {
  const paragraph = selection.focusNode.parentElement.closest("#reading-text > p");
  return (forward ? paragraph?.nextElementSibling : paragraph?.previousElementSibling) ?? paragraph;
}

document.addEventListener("keydown", (event) => {
  if (event.target !== text() || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    move(event);
  } else if (event.key === "Enter" && chosen) {
    event.preventDefault();
    find("#reading-cite")?.focus();
  }
});

// Citing it.

document.addEventListener("submit", (event) => {
  if (event.target.matches("#reading-bar")) {
    event.preventDefault();
    if (chosen && chosen.quote.length <= LONGEST_QUOTE) {
      (find("#cite") ? fill : add)(chosen);
    } else {
      text().focus();
    }
  } else if (event.target.matches(".reading-several")) {
    lead(event);
  } else if (event.target.matches(".reading-choose")) {
    event.preventDefault();
    change(event.target);
  }
});

function fill(passage) {
  const form = find("#cite");
  form.elements.source.value = text().dataset.source;
  form.elements.placeKind.value = "PARAGRAPH";
  form.elements.place.value = passage.place;
  form.elements.quote.value = passage.quote;
  form.elements.quote.focus();
  form.elements.quote.scrollIntoView({ block: "center" });
}

/** To the form for several facts, of which another page has the list: the passage goes with it. */
function lead(event) {
  if (chosen && chosen.quote.length > LONGEST_QUOTE) {
    event.preventDefault();
    text().focus();
    return;
  }
  event.target.elements.place.value = chosen?.place ?? "";
  event.target.elements.quote.value = chosen?.quote ?? "";
}

function add(passage) {
  const list = find("#pending-list");
  const place = Number(list.dataset.next);
  list.dataset.next = place + 1;
  const item = find("#pending-new").content.cloneNode(true).firstElementChild;
  for (const element of item.querySelectorAll("[name], [id], [for]")) {
    for (const attribute of ["name", "id", "for"]) {
      if (element.hasAttribute(attribute)) {
        element.setAttribute(attribute, element.getAttribute(attribute).replace("NEXT", place));
      }
    }
  }
  const set = (name, value) => { item.querySelector(`[name="cited[${place}].${name}"]`).value = value; };
  set("source", text().dataset.source);
  set("place", passage.place);
  set("quote", passage.quote);
  set("field", find("#reading-fact").value);
  item.querySelector("blockquote").textContent = passage.quote;
  item.querySelector("blockquote").lang = text().lang;
  item.querySelector("[data-origin]").textContent = text().dataset.name + ", " + item.querySelector("[data-origin]").dataset.origin + " " + passage.place;
  list.append(item);
  ready(item);
  find("#pending").hidden = false;
  find("#reading-selected").textContent = find("#reading-selected").dataset.added;
  chosen = null;
  text().focus({ preventScroll: true });
}

/** A box that is not ticked takes a citation back; a button is quicker. */
function ready(item) {
  const box = item.querySelector("[data-kept]");
  const button = item.querySelector("button");
  box.hidden = true;
  button.hidden = false;
  button.addEventListener("click", () => {
    item.remove();
    find("#pending").hidden = find("#pending-list").children.length === 0;
    text()?.focus({ preventScroll: true });
  });
}

// Another text, without losing what is typed beside it.

async function change(form) {
  const address = form.action + "?" + new URLSearchParams(new FormData(form));
  try {
    const response = await fetch(address, { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(LONGEST_ANSWER) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    find("#reading").replaceWith(page.querySelector("#reading"));
    chosen = null;
    begin();
    text()?.focus({ preventScroll: true });
    text()?.scrollIntoView({ block: "nearest" });
  } catch {
    open(address);
  }
}

function begin() {
  find("#reading-bar")?.removeAttribute("hidden");
  find("#reading-hint")?.removeAttribute("hidden");
  find("#reading-selected")?.removeAttribute("hidden");
  if (find("#cite") === null && find("#pending-list") === null) {
    find("#reading-bar")?.remove();
  }
}

document.addEventListener("selectionchange", follow);

/** The fact whose field was last typed in or clicked is the one to cite for. */
function choose(event) {
  const fact = find("#reading-fact");
  if (fact && event.target.name && [...fact.options].some((option) => option.value === event.target.name)) {
    fact.value = event.target.name;
  }
}

document.addEventListener("input", choose);
document.addEventListener("click", choose);

begin();
document.querySelectorAll(".pending-one").forEach(ready);
