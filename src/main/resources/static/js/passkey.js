// Makes passkeys and signs in with them. Nothing but a browser's script can ask a device for one; without it people sign in
// with their password, and take a recovery code for the second step.

const possible = "PublicKeyCredential" in window;

const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const bytes = (words) => Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const named = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

function post(form, address, body) {
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.elements._csrf.value },
    body: body && JSON.stringify(body),
  });
}

async function ask(form) {
  const answer = await post(form, form.dataset.options);
  if (!answer.ok) {
    throw new Error(`Answered with ${answer.status}`);
  }
  return answer.json();
}

async function make(form) {
  const options = await ask(form);
  const made = await navigator.credentials.create({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: named(options.excludeCredentials),
  } });
  const answer = await post(form, form.dataset.finish, { publicKey: { label: form.elements.name.value, credential: {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
    clientExtensionResults: made.getClientExtensionResults(),
    authenticatorAttachment: made.authenticatorAttachment,
  } } });
  if (!answer.ok) {
    throw new Error(`Answered with ${answer.status}`);
  }
  return form.dataset.next;
}

async function signIn(form) {
  const options = await ask(form);
  const found = await navigator.credentials.get({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: named(options.allowCredentials),
  } });
  const answer = await post(form, form.dataset.finish, {
    id: found.id,
    rawId: text(found.rawId),
    credType: found.type,
    response: {
      authenticatorData: text(found.response.authenticatorData),
      clientDataJSON: text(found.response.clientDataJSON),
      signature: text(found.response.signature),
      userHandle: found.response.userHandle ? text(found.response.userHandle) : undefined,
    },
    clientExtensionResults: found.getClientExtensionResults(),
    authenticatorAttachment: found.authenticatorAttachment,
  });
  if (!answer.ok) {
    throw new Error(`Answered with ${answer.status}`);
  }
  // Where the answer led: the page that was asked for, or the desk.
  return answer.url;
}

function use(form, work) {
  const failed = form.querySelector("[data-passkey-failed]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    button.disabled = true;
    try {
      location.assign(await work(form));
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
}

if (possible) {
  document.querySelectorAll("form[data-passkey-new]").forEach((form) => use(form, make));
  document.querySelectorAll("form[data-passkey-sign-in]").forEach((form) => use(form, signIn));
  document.querySelectorAll("[data-passkey-impossible]").forEach((notice) => { notice.hidden = true; });
}
