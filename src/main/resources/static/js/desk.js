// On a phone the subjects of the desk are one row that moves sideways: the one that is open is in sight.

const current = document.querySelector(".desknav [aria-current]");
const row = current?.closest("ul");
if (row && row.scrollWidth > row.clientWidth) {
  const middle = current.getBoundingClientRect().left - row.getBoundingClientRect().left + current.offsetWidth / 2;
  row.scrollLeft += middle - row.clientWidth / 2;
}
