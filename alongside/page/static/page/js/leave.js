// The way out. Without this file the link still leads there; with it the page is covered at once.
(() => {
  const link = document.querySelector(".leave");
  const said = document.getElementById("leave-said");
  if (!link || !said) return;

  const WITHIN = 5000;
  let presses = 0;
  let lapse;

  function cover() {
    const sheet = document.createElement("div");
    sheet.className = "gone-now";
    sheet.setAttribute("role", "alert");
    sheet.textContent = link.dataset.leaving;
    document.title = "…";
    document.body.replaceChildren(sheet);
  }

  function leave() {
    cover();
    window.location.replace(link.href);
  }

  function forget() {
    if (presses > 0) said.textContent = link.dataset.lapsed;
    presses = 0;
  }

  function press() {
    presses += 1;
    clearTimeout(lapse);
    if (presses === 3) return leave();
    said.textContent = presses === 1 ? link.dataset.once : link.dataset.twice;
    lapse = setTimeout(forget, WITHIN);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // Shift alone: a capital letter or Shift+Tab does not count, nor does a key held down.
  let alone = false;
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
  });
  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) press();
    else if (event.key !== "Shift") forget();
    alone = false;
  });

  // A page brought back from the browser's memory asks the server again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
})();
