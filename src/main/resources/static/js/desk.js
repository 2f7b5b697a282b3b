// What a narrow screen cannot tell by itself. The subjects of the desk are one row that moves sideways: the one that is open
// is in sight.

const current = document.querySelector(".desknav [aria-current]");
const row = current?.closest("ul");
if (row && row.scrollWidth > row.clientWidth) {
  const middle = current.getBoundingClientRect().left - row.getBoundingClientRect().left + current.offsetWidth / 2;
  row.scrollLeft += middle - row.clientWidth / 2;
}

// Only of a table that goes on to the right is it said.
document.querySelectorAll(".table-hint").forEach((hint) => {
  const table = hint.nextElementSibling;
  hint.hidden = table.scrollWidth <= table.clientWidth;
});
