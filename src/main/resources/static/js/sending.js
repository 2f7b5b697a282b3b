// Asks whether the program can be reached before a form is sent. Where the connection is lost, the browser would put a page
// of its own in place of what was typed: instead the form stays, and says so beside the button. Without this, forms are sent
// as browsers send them.

const words = document.querySelector("script[data-ask]").dataset;

const LONGEST_ANSWER = 5_000;
/** A line may be slow and not lost: whoever tries again has more patience. */
const LONGEST_ANSWER_AGAIN = 20_000;
/** Most answers come before; saying each time that something is on its way would only disturb. */
const SLOW_AFTER = 400;
/** A region that has just been put into the page is not read out yet. */
const HEARD_AFTER = 150;
const ASK_AGAIN_EVERY = 5_000;
/** A form that is on its way is not sent again, unless nothing seems to come of it. */
const LONGEST_SENDING = 10_000;

const FILLED_IN = "textarea, select, input:not([type=hidden])";

const status = document.createElement("p");
status.className = "said";
status.setAttribute("role", "status");

/** What can be called off while it is being asked, or null. */
let asking = null;
/** Whether the form goes now, for the browser to send. */
let going = false;
let sentAt = -Infinity;
/** Whether something waits on the page that could not be sent. */
let unsent = false;
/** Each time that is waited for the connection has a number, so that an earlier one ends. */
let watch = 0;

/** A form with files has a way of its own, and one that opens another tab leaves this page as it is. */
function isGuarded(form) {
  return form.matches("[method=post i]:not([enctype='multipart/form-data'], [target])")
    && ("typed" in form.dataset || [...form.elements].some((element) => element.matches(FILLED_IN)));
}

function say(text, isWarning = false) {
  status.classList.toggle("said--warning", isWarning);
  status.textContent = text;
}

function place(form, button) {
  const beside = button?.closest(".form-end, p") ?? button;
  if (beside) {
    beside.after(status);
  } else {
    form.append(status);
  }
}

/**
 * Whether the program itself answers: another server in between may answer something else for it. An older version of it,
 * which runs beside this one while it is replaced, does not know the address.
 */
async function isReached(longest, control) {
  const timer = setTimeout(() => control.abort(), longest);
  try {
    const response = await fetch(words.ask, { cache: "no-store", redirect: "manual", signal: control.signal });
    return response.status === 204 || response.status === 404;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function send(form, button) {
  watch++;
  place(form, button);
  say("");
  const slow = setTimeout(() => say(words.sending), SLOW_AFTER);
  const control = asking = new AbortController();
  const reached = await isReached(unsent ? LONGEST_ANSWER_AGAIN : LONGEST_ANSWER, control);
  if (!reached) {
    clearTimeout(slow);
    await pause(HEARD_AFTER);
  }
  if (asking !== control) {
    return;
  }
  asking = null;
  if (!reached) {
    keep(words.unsent);
    waitForConnection();
  } else if (!go(form, button)) {
    clearTimeout(slow);
    say("");
  }
}

/**
 * The browser sends the form as it would have, with the button that was pressed, unless something was changed meanwhile that
 * it does not take.
 */
function go(form, button) {
  unsent = false;
  going = true;
  sentAt = -Infinity;
  form.requestSubmit(button);
  going = false;
  return sentAt > 0;
}

function keep(text) {
  unsent = true;
  say(text, true);
  status.scrollIntoView({ block: "nearest" });
}

async function waitForConnection() {
  const turn = ++watch;
  while (turn === watch) {
    if (!document.hidden && await isReached(LONGEST_ANSWER_AGAIN, new AbortController())) {
      if (turn === watch) {
        say(words.back);
      }
      return;
    }
    await pause(ASK_AGAIN_EVERY);
  }
}

// After the listeners of a form's own script, which may send it in a way of its own.
addEventListener("submit", (event) => {
  if (event.defaultPrevented || !isGuarded(event.target)) {
    return;
  }
  if (going) {
    sentAt = Date.now();
    return;
  }
  event.preventDefault();
  if (!asking && Date.now() > sentAt + LONGEST_SENDING) {
    send(event.target, event.submitter);
  }
});

addEventListener("online", () => {
  if (unsent && !asking) {
    waitForConnection();
  }
});

addEventListener("offline", () => {
  if (unsent && !asking) {
    keep(words.unsent);
    waitForConnection();
  }
});

// Whoever leaves is asked first, and does not send anything after all.
addEventListener("beforeunload", (event) => {
  if (!asking && !unsent) {
    return;
  }
  event.preventDefault();
  if (asking) {
    asking.abort();
    asking = null;
    keep(words.stopped);
  }
});

// The page is shown again as it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    sentAt = -Infinity;
    say("");
  }
});
