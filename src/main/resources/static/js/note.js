// Saves a note as it is typed: first on this device, then on the server. Nothing is let go of before the server has said
// that it has it. Without this the page is a form with a button.

const SAVE_AFTER = 800;
const SAVE_AT_LATEST = 1400;
/** Most saves are done before; saying so each time would only disturb who listens to the page. */
const SLOW_AFTER = 400;
const LOOK_EVERY = 15_000;
const SIGNED_IN_YET_EVERY = 4_000;
const LONGEST_ANSWER = 12_000;
const LONGEST_WAIT = 30_000;
/** A device that does not answer must not hold up the server. */
const LONGEST_KEEPING = 500;
const AWAY_AFTER = 30 * 60_000;
const MOST_WHEN_LEAVING = 60_000;

const form = document.querySelector("form[data-note]");
const area = form.elements.text;
const words = form.dataset;
const together = "together" in words;
const sitting = newName();

/** What the server has of what is in the text area, or null where it may have nothing of it. */
let confirmed = "unsaved" in words ? null : area.value;
let version = Number(form.elements.version.value);
let token = form.elements._csrf.value;
/** The save that was sent or is to be sent first, exactly as it was: it may have arrived. */
let pending = null;
/** The revision that has the text, where the note says something else. */
let aside = null;
let sending = false;
let again = false;
let pressed = false;
let failures = 0;
let firstChange = 0;
let lastInput = Date.now();
let timer = 0;
let slow = 0;
let signedIn = true;
let stopped = false;
let onDevice = true;

// crypto.randomUUID is missing where a city's server has no certificate.
function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// The device: one record for each page that has something unsaved.

const database = new Promise((resolve, reject) => {
  const request = indexedDB.open("notes", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("unsaved", { keyPath: "sitting" });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
database.catch(() => { onDevice = false; });

async function store(mode, work) {
  const transaction = (await database).transaction("unsaved", mode);
  const request = work(transaction.objectStore("unsaved"));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

let keeping = null;
let keepAgain = false;

/** Keeps on the device what is here now. While one is being written, further ones wait as one. */
function keep() {
  if (keeping) {
    keepAgain = true;
    return keeping;
  }
  const record = { sitting, note: words.live, account: words.account, version, text: area.value, pending, aside, together, at: Date.now() };
  keeping = store("readwrite", (unsaved) => unsaved.put(record))
    .then(() => { onDevice = true; }, () => { onDevice = false; })
    .then(() => {
      keeping = null;
      if (keepAgain) {
        keepAgain = false;
        return keep();
      }
    });
  return keeping;
}

async function forget(which) {
  await keeping;
  if (which !== sitting || isClean()) {
    await store("readwrite", (unsaved) => unsaved.delete(which)).catch(() => {});
  }
}

/** Texts that pages left behind which are no longer open: the browser lets go of the lock of a page that is gone. */
async function leftBehind() {
  const held = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
  const all = await store("readonly", (unsaved) => unsaved.getAll());
  return all
    .filter((record) => record.note === words.live && record.account === words.account && record.sitting !== sitting)
    .filter((record) => !held.includes("note-" + record.sitting))
    .sort((one, other) => other.at - one.at);
}

// The page.

function isClean() {
  return !pending && area.value === confirmed;
}

function say(state, text) {
  form.dataset.state = state;
  const line = document.querySelector("#note-status");
  if (line.textContent.trim() !== text) {
    line.textContent = text;
  }
  document.querySelector("#note-signin").hidden = state !== "signed-out";
}

function put(id, text) {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

function offerBoth() {
  const notice = document.querySelector("#note-aside");
  if (notice) {
    const link = document.createElement("a");
    link.href = mergePage();
    link.textContent = words.see;
    const line = document.createElement("p");
    line.append(words.aside, " ", link);
    notice.replaceChildren(line);
  }
}

function mergePage() {
  return words.merge + "?with=" + aside;
}

// The server.

async function ask(method, address, values, leaving) {
  const body = values && new URLSearchParams({ ...values, _csrf: token });
  return fetch(address, {
    method,
    body,
    headers: { Accept: "application/json" },
    redirect: "manual",
    cache: "no-store",
    keepalive: Boolean(leaving) && String(body).length < MOST_WHEN_LEAVING,
    signal: AbortSignal.timeout(LONGEST_ANSWER)
  });
}

function post(save, beside, leaving) {
  const values = { text: save.text, version: save.version, save: save.name };
  if (beside) {
    values.beside = beside;
  }
  if (save.together) {
    values.merged = "true";
  }
  return ask("POST", words.live, values, leaving);
}

/** After a refusal: whether the same person is still signed in, with a token of the session they have now. */
async function isStillSignedIn() {
  const response = await ask("GET", words.live);
  if (response.type === "opaqueredirect" || response.status === 401) {
    signedIn = false;
    if (response.status === 401) {
      say("disabled", await response.text());
    } else {
      say("signed-out", words.signedOut);
    }
    return false;
  }
  if (!response.ok) {
    throw new Error("status " + response.status);
  }
  const state = await response.json();
  token = state.token;
  form.elements._csrf.value = token;
  signedIn = String(state.account) === words.account;
  if (!signedIn) {
    say("somebody-else", words.somebodyElse);
  }
  return signedIn;
}

async function send(leaving) {
  clearTimeout(timer);
  if (sending) {
    again = true;
    return;
  }
  if (stopped || (together && !pressed && !pending)) {
    return;
  }
  if (isClean() && !together) {
    forget(sitting);
    return;
  }
  sending = true;
  pending ??= { name: newName(), version, text: area.value, together };
  firstChange = 0;
  if (failures === 0 && signedIn) {
    form.dataset.state = "saving";
    slow = setTimeout(() => say("saving", words.saving), SLOW_AFTER);
  }
  const kept = keep();
  if (!leaving) {
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, LONGEST_KEEPING))]);
  }
  try {
    await sendPending(leaving);
  } catch {
    failures++;
    say("kept", onDevice ? words.kept : words.unkept);
    timer = setTimeout(send, Math.min(LONGEST_WAIT, 1000 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2));
  }
  clearTimeout(slow);
  sending = false;
  if (again) {
    again = false;
    schedule();
  }
}

async function sendPending(leaving) {
  if (!signedIn && !await isStillSignedIn()) {
    timer = setTimeout(send, SIGNED_IN_YET_EVERY);
    return;
  }
  let response = await post(pending, aside, leaving);
  if (response.status === 403 || response.status === 401 || response.type === "opaqueredirect") {
    if (!await isStillSignedIn()) {
      timer = setTimeout(send, SIGNED_IN_YET_EVERY);
      return;
    }
    response = await post(pending, aside, leaving);
    if (response.status === 403) {
      stopped = true;
      say("refused", words.refused);
      return;
    }
  }
  if (response.status === 413) {
    stopped = true;
    say("too-long", words.tooLong);
    return;
  }
  if (!response.ok && response.status !== 409) {
    throw new Error("status " + response.status);
  }
  arrived(await response.json());
}

function arrived(answer) {
  confirmed = pending.text;
  pending = null;
  failures = 0;
  signedIn = true;
  put("note-written", answer.written);
  if (answer.aside) {
    aside = answer.aside;
    offerBoth();
    say("beside", words.beside);
  } else {
    aside = null;
    version = answer.version;
    form.elements.version.value = version;
    say("saved", answer.saved);
    form.dispatchEvent(new Event("note-saved"));
  }
  if (!isClean()) {
    keep();
    schedule();
    return;
  }
  const gone = forget(sitting);
  if (together) {
    gone.then(() => location.assign(aside ? mergePage() : words.page));
  }
}

function schedule() {
  if (together && !pressed) {
    return;
  }
  const now = Date.now();
  firstChange ||= now;
  clearTimeout(timer);
  if (failures === 0) {
    timer = setTimeout(send, Math.max(0, Math.min(SAVE_AFTER, firstChange + SAVE_AT_LATEST - now)));
  } else {
    timer = setTimeout(send, Math.min(LONGEST_WAIT, 1000 * 2 ** (failures - 1)));
  }
}

/** What others do, and that this note is open here; not for ever, where somebody left it open and went away. */
async function look() {
  if (document.hidden || Date.now() - lastInput > AWAY_AFTER) {
    return;
  }
  try {
    const response = await ask("POST", words.live + "/open", { version });
    if (response.status === 403 || response.type === "opaqueredirect") {
      await isStillSignedIn();
      return;
    }
    if (response.ok) {
      show(await response.json());
    }
  } catch {
    // The next save tells whether there is a connection.
  }
}

function show(state) {
  if (String(state.account) !== words.account) {
    return;
  }
  token = state.token;
  form.elements._csrf.value = token;
  put("note-others", state.open);
  if (!together && !aside && !sending && isClean() && state.text !== null && state.version > version) {
    const place = area.selectionStart;
    area.value = confirmed = state.text;
    area.setSelectionRange(place, place);
    version = state.version;
    form.elements.version.value = version;
    put("note-written", state.written);
  }
}

/** A text that was written here and that the server may not have: the newest is put back, others go beside the note. */
async function bringBack() {
  const [newest, ...others] = await leftBehind();
  for (const record of others) {
    await handOver(record);
  }
  if (!newest || (together && !(newest.together && newest.version === version))) {
    return;
  }
  if (newest.text === area.value && !newest.pending) {
    await forget(newest.sitting);
    return;
  }
  if (!isClean()) {
    await handOver(newest);
    return;
  }
  area.value = newest.text;
  version = newest.version;
  form.elements.version.value = version;
  pending = newest.pending;
  aside = newest.aside;
  confirmed = null;
  await keep();
  await forget(newest.sitting);
  say("back", words.back);
  pressed = Boolean(pending) && together;
  send();
}

async function handOver(record) {
  try {
    let on = record.version;
    if (record.pending) {
      const response = await post(record.pending, record.aside);
      if (!response.ok && response.status !== 409) {
        return;
      }
      on = response.ok ? (await response.json()).version : on;
    }
    if (!record.pending || record.pending.text !== record.text) {
      const response = await post({ name: record.sitting, version: on, text: record.text }, record.aside);
      if (!response.ok && response.status !== 409) {
        return;
      }
    }
    await forget(record.sitting);
  } catch {
    // It stays on the device.
  }
}

// What happens.

area.addEventListener("input", () => {
  lastInput = Date.now();
  stopped = false;
  document.querySelector("#note-outline")?.toggleAttribute("hidden", area.value !== "");
  keep();
  schedule();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.submitter?.hasAttribute("formaction")) {
    preview(event.submitter.formAction);
    return;
  }
  pressed = true;
  stopped = false;
  failures = 0;
  if (confirmed === null || area.value !== confirmed || pending || together) {
    send();
  }
});

async function preview(address) {
  try {
    const body = new URLSearchParams({ text: area.value, version, _csrf: token });
    const response = await fetch(address, { method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(LONGEST_ANSWER) });
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const section = document.querySelector("#preview");
      section.replaceChildren(...page.querySelector("#preview").children);
      section.focus();
    } else if (response.status === 403 || response.type === "opaqueredirect") {
      await isStillSignedIn();
    }
  } catch {
    say("kept", onDevice ? words.kept : words.unkept);
  }
}

addEventListener("online", () => {
  failures = 0;
  send();
  look();
});

addEventListener("offline", () => {
  if (!isClean()) {
    say("kept", onDevice ? words.kept : words.unkept);
  }
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    look();
    send();
  } else if (!isClean() && !together) {
    send(true);
  }
});

addEventListener("beforeunload", (event) => {
  if (!onDevice && !isClean()) {
    event.preventDefault();
  }
});

navigator.locks?.request("note-" + sitting, () => new Promise(() => {}));
setInterval(look, LOOK_EVERY);
look();
bringBack().catch(() => {});
if (confirmed === null) {
  send();
}
