// Names are tapped without leaving the note, and what is selected in the note can be used as a passage. Without this both
// are forms.

const area = document.querySelector("#text");
const noteForm = document.querySelector("form[data-note]");
const passages = document.querySelector("#passages form");
const selectedLine = document.querySelector("#passage-selected");
const said = document.querySelector("#passage-said");
const useButton = document.querySelector("#note-use");
const LONGEST_ANSWER = 12_000;
const LONGEST_SHOWN = 160;

async function read(request) {
  const response = await request;
  if (!response.ok) {
    throw new Error("status " + response.status);
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!page.querySelector("#attendance")) {
    throw new Error("another page");
  }
  return page;
}

// Who was there.

document.addEventListener("submit", (event) => {
  if (event.target.matches("form[data-roll]")) {
    event.preventDefault();
    admit(event.target, event.submitter);
  }
});

let admitting = false;

async function admit(form, button) {
  if (admitting) {
    return;
  }
  admitting = true;
  const status = document.querySelector("#roll-status");
  const sure = form.querySelector("input[name=certainty]:checked")?.value;
  const values = new URLSearchParams(new FormData(form));
  if (button?.name) {
    values.set(button.name, button.value);
  }
  values.set("_csrf", noteForm.elements._csrf.value);
  try {
    const page = await read(fetch(form.action, { method: "POST", body: values, signal: AbortSignal.timeout(LONGEST_ANSWER) }));
    const unknown = form.matches(".roll-unknown");
    replace("#roll", page);
    replace("#passage-speaker", page);
    if (sure) {
      document.querySelector(`#roll input[name=certainty][value=${sure}]`)?.click();
    }
    status.textContent = page.querySelector(".notice")?.textContent ?? "";
    (document.querySelector(unknown ? "#roll-name" : "#roll .roll-names button") ?? document.querySelector("#roll-name")).focus();
  } catch {
    status.textContent = status.dataset.failed;
  }
  admitting = false;
}

function replace(selector, page) {
  document.querySelector(selector)?.replaceWith(page.querySelector(selector));
}

// Passages.

function selection() {
  return area ? area.value.slice(area.selectionStart, area.selectionEnd).trim() : "";
}

/** Boxes that are ticked go before what is selected. */
function isTicked() {
  return passages.querySelector("input[name=passage]:checked") !== null;
}

function showSelection() {
  const text = selection();
  const shown = text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN) + "…" : text;
  useButton?.toggleAttribute("hidden", text === "");
  if (text !== "" || isTicked()) {
    said.replaceChildren();
  }
  selectedLine.toggleAttribute("hidden", text === "" || isTicked());
  selectedLine.textContent = text && selectedLine.dataset.label + " " + shown;
}

if (passages) {
  for (const type of ["select", "keyup", "pointerup", "input"]) {
    area?.addEventListener(type, showSelection);
  }
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === area) {
      showSelection();
    }
  });
  useButton?.addEventListener("click", () => {
    for (const box of passages.querySelectorAll("input[name=passage]:checked")) {
      box.checked = false;
    }
    showSelection();
    passages.querySelector("select").focus();
    document.querySelector("#passages").scrollIntoView();
  });
  passages.addEventListener("change", showSelection);
  passages.addEventListener("submit", (event) => {
    if (!isTicked() && selection() === "") {
      event.preventDefault();
      said.classList.add("said--warning");
      said.textContent = said.dataset.none;
      said.scrollIntoView({ block: "nearest" });
      return;
    }
    passages.elements.selection.value = selection();
    passages.elements._csrf.value = noteForm.elements._csrf.value;
  });
  // The boxes are of the note as it was saved last: whoever turns from the text to them finds what was typed.
  let listed = noteForm.elements.version.value;
  noteForm.addEventListener("note-saved", refresh);
  area.addEventListener("blur", refresh);
  async function refresh() {
    const version = noteForm.elements.version.value;
    const list = document.querySelector("#passage-list");
    const writing = document.activeElement === area && list.querySelector("input") !== null;
    if (version === listed || writing || isTicked() || list.contains(document.activeElement)) {
      return;
    }
    try {
      const page = await read(fetch(location.pathname, { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(LONGEST_ANSWER) }));
      replace("#passage-list", page);
      listed = version;
    } catch {
      // The next save tries again.
    }
  }
}
