// The facts without a source. A ticked record ticks its facts, what is ticked is counted, and other kinds are shown without
// asking for the page again. Without this, a ticked record stands for its facts, and the buttons ask for the page.

const form = document.querySelector("#cite");
const line = document.querySelector("#uncited-ticked");

function facts(record) {
  return [...record.querySelectorAll("input[name=fact]")];
}

function whole(record) {
  return record.querySelector("input[name=record]");
}

/** The box of a record follows those of its facts. */
function follow(record) {
  const box = whole(record);
  if (box) {
    const ticked = facts(record).filter((one) => one.checked).length;
    box.checked = ticked === facts(record).length;
    box.indeterminate = ticked > 0 && !box.checked;
  }
}

function count() {
  const ticked = form.querySelectorAll("input[name=fact]:checked").length;
  const hidden = form.querySelectorAll("[data-kind][hidden] input[name=fact]:checked").length;
  const words = [ticked === 0 ? line.dataset.none : inWords(ticked, line.dataset.one, line.dataset.some)];
  if (hidden > 0) {
    words.push(inWords(hidden, line.dataset.hiddenOne, line.dataset.hiddenSome));
  }
  line.textContent = words.join(" ");
}

function inWords(number, one, some) {
  return number === 1 ? one : some.replace("{0}", number);
}

function show(kind, button) {
  form.elements.kind.value = kind;
  form.querySelectorAll("[data-kind]").forEach((group) => { group.hidden = kind !== "" && group.dataset.kind !== kind; });
  form.querySelectorAll("button[name=show]").forEach((other) => other.setAttribute("aria-pressed", other === button));
  count();
}

function begin() {
  form.querySelectorAll(".uncited-record").forEach((record) => {
    if (whole(record)?.checked) {
      facts(record).forEach((one) => { one.checked = true; });
    }
    follow(record);
  });
  count();
}

if (form) {
  form.addEventListener("change", (event) => {
    const record = event.target.closest(".uncited-record");
    if (!record) {
      return;
    }
    if (event.target.name === "record") {
      facts(record).forEach((one) => { one.checked = event.target.checked; });
    }
    follow(record);
    count();
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.name === "show") {
      event.preventDefault();
      show(event.submitter.value, event.submitter);
    }
  });
  // What a browser keeps of the boxes when it comes back to the page is there only now.
  addEventListener("pageshow", begin);
  begin();
}
