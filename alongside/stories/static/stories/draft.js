// Keeps what is written while it is written. What cannot reach the server waits in this browser,
// sealed with a key that only a signed-in page of the same person is given.
const form = document.querySelector("form[data-draft]");
const said = form.querySelector(".kept");
const fields = ["attempt", "title", "words"];
const WAITING = "alongside-waiting";
const PAUSE = 1500;
// Coming back to this page, or loading it anew, is the same visit, and so the same story.
const attempt = form.elements.namedItem("attempt");
if (history.state?.attempt) attempt.value = history.state.attempt;
else history.replaceState({ attempt: attempt.value }, "");

let timer, saved = now(), busy = false;

function now() {
  return JSON.stringify(fields.map((name) => form.elements.namedItem(name).value));
}

function say(what) {
  said.textContent = said.dataset[what];
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
});
form.addEventListener("submit", () => {
  clearTimeout(timer);
  takeUpToken();
});
addEventListener("online", keep);
addEventListener("focus", keep);
document.addEventListener("visibilitychange", () => document.hidden && keep());
addEventListener("beforeunload", (event) => {
  // Whoever leaves quickly took the form off the page: nothing may ask them to stay.
  if (!form.isConnected) return;
  if (now() !== saved && document.activeElement?.form !== form) event.preventDefault();
});

async function keep() {
  const sent = now();
  if (sent === saved || busy) return;
  busy = true;
  takeUpToken();
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body: new FormData(form) });
    if (!answer.ok || answer.redirected) throw new Error(answer.status === 403 ? "signedOut" : "away");
    saved = sent;
    localStorage.removeItem(WAITING);
    say("kept");
  } catch (trouble) {
    await wait(sent);
    say(trouble.message === "signedOut" ? "signedOut" : "away");
    timer = setTimeout(keep, 4 * PAUSE);
  } finally {
    busy = false;
  }
}

// Signing in on another page changes the token: the newest stands in the cookie.
function takeUpToken() {
  const cookie = document.cookie.split("; ").find((pair) => /^(__Host-)?csrf=/.test(pair));
  if (cookie) form.elements.namedItem("csrfmiddlewaretoken").value = cookie.split("=")[1];
}

async function key() {
  const raw = Uint8Array.from(atob(form.dataset.seal), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function wait(words) {
  if (!crypto.subtle) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), new TextEncoder().encode(words));
  localStorage.setItem(WAITING, JSON.stringify([[...iv], [...new Uint8Array(sealed)]]));
}

// Words that had waited come back into the page they were written on, or into a new one.
async function bringBack() {
  const waiting = localStorage.getItem(WAITING);
  if (!waiting || !crypto.subtle) return;
  const [iv, sealed] = JSON.parse(waiting).map((bytes) => new Uint8Array(bytes));
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(), sealed).catch(() => null);
  if (!opened) return;
  const values = JSON.parse(new TextDecoder().decode(opened));
  if (attempt.value !== values[0] && form.elements.namedItem("words").value) return;
  fields.forEach((name, at) => { form.elements.namedItem(name).value = values[at]; });
  say("back");
  keep();
}

bringBack();
