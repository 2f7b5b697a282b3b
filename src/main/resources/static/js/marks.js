// Source marks work without this. It closes an open one on Escape, or when the reader goes on elsewhere.

const open = () => document.querySelector("details.mark[open]");

document.addEventListener("keydown", (event) => {
  const mark = open();
  if (event.key === "Escape" && mark) {
    mark.open = false;
    mark.querySelector("summary").focus();
  }
});

document.addEventListener("click", (event) => {
  const mark = open();
  if (mark && !mark.contains(event.target)) {
    mark.open = false;
  }
});
