// Files are sent one after the other without leaving the note, with how far each has come. Without this the form does the
// same by itself.

const form = document.querySelector("form[data-attach]");
const field = form.elements.files;
const button = form.querySelector("button");
const status = document.querySelector("#attach-status");
const progress = document.querySelector("#attach-progress");
const refused = document.querySelector("#attach-refused");
const said = form.dataset;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attach([...field.files]);
});

async function attach(files) {
  if (button.disabled) {
    return;
  }
  refused.replaceChildren();
  refused.hidden = true;
  if (files.length === 0) {
    status.textContent = said.nothing;
    return;
  }
  button.disabled = true;
  let attached = 0;
  const already = [];
  for (const file of files) {
    const answer = file.size > Number(said.largest) ? { refused: [fill(said.tooLarge, file.name)] } : await send(file);
    (answer.refused ?? []).forEach(refuse);
    already.push(...(answer.already ?? []));
    attached += (answer.refused ?? []).length === 0 ? 1 : 0;
  }
  progress.hidden = true;
  await showList();
  status.textContent = [attached > 0 ? said.attached : "", ...already].join(" ").trim();
  field.value = "";
  button.disabled = false;
}

function refuse(words) {
  const line = document.createElement("li");
  line.textContent = words;
  refused.append(line);
  refused.hidden = false;
}

function send(file) {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    const failed = () => answer({ refused: [fill(said.failed, file.name)] });
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => show(file, event));
    request.addEventListener("error", failed);
    request.addEventListener("load", () => {
      try {
        answer(request.status === 403 ? { refused: [fill(said.failed, file.name)] } : JSON.parse(request.responseText));
      } catch {
        failed();
      }
    });
    const body = new FormData();
    // The page of a note gets a new token when somebody signs in again.
    body.append("_csrf", (document.querySelector("form[data-note]") ?? form).elements._csrf.value);
    body.append("files", file);
    request.send(body);
  });
}

function show(file, event) {
  const percent = event.lengthComputable ? Math.round((100 * event.loaded) / event.total) : 0;
  progress.hidden = false;
  progress.value = percent;
  // Who listens to the page does not want to hear every percent.
  const words = percent < 100 ? fill(said.sending, file.name, percent - (percent % 25)) : fill(said.reading, file.name);
  if (status.textContent !== words) {
    status.textContent = words;
  }
}

async function showList() {
  try {
    const response = await fetch(said.list);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    document.querySelector("#attached").replaceWith(page.querySelector("#attached"));
  } catch {
    // The list is as it was; what was attached is there when the page is opened again.
  }
}

function fill(words, ...values) {
  return values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), words);
}
